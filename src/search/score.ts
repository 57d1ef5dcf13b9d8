/** Features of something, each by its name. */
export type Features<View> = Readonly<Record<string, (view: View) => number>>;

/** A way to score things: the sum of their features, each times its weight. */
export function scorer<View>(
  features: Features<View>,
  weights: Readonly<Record<string, number>>,
): (view: View) => number {
  const weighed = Object.entries(features).map(([name, feature]) => ({
    feature,
    weight: weights[name] ?? 0,
  }));
  return (view) => {
    let sum = 0;
    for (const { feature, weight } of weighed) sum += weight * feature(view);
    return sum;
  };
}
