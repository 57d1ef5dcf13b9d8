/** What is to be made least, and its slope, at some weights. */
export type Slope = (weights: Float64Array) => { readonly value: number; readonly gradient: Float64Array };

/** Steps at most, and how many of the last ones tell how the slope bends. */
const STEPS = 80;
const REMEMBERED = 8;

/** A step is taken where the value falls by at least this share of what the slope promises, and tried at half its length where not. */
const PROMISED = 1e-4;
const SHORTEST = 1e-6;

/** Relative change from which on nothing more is gained. */
const SETTLED = 1e-7;

interface Step {
  readonly moved: Float64Array;
  readonly bent: Float64Array;
}

/** Weights at which a smooth function is least, from 0 on, by L-BFGS (Nocedal, "Updating quasi-Newton matrices with limited storage", 1980). */
export function descend(slope: Slope, size: number): readonly number[] {
  let weights: Float64Array = new Float64Array(size);
  let here = slope(weights);
  let steps: readonly Step[] = [];
  for (let round = 0; round < STEPS; round++) {
    const ahead = direction(here.gradient, steps);
    const falls = dot(ahead, here.gradient);
    let length = steps.length > 0 ? 1 : 1 / Math.max(1, Math.hypot(...here.gradient));
    let next = along(weights, ahead, length);
    let there = slope(next);
    while (there.value > here.value + PROMISED * length * falls && length > SHORTEST) {
      length /= 2;
      next = along(weights, ahead, length);
      there = slope(next);
    }
    const step = { moved: along(next, weights, -1), bent: along(there.gradient, here.gradient, -1) };
    if (dot(step.moved, step.bent) > 0) steps = [...steps, step].slice(-REMEMBERED);
    const isSettled = Math.abs(here.value - there.value) < SETTLED * Math.max(1, Math.abs(here.value));
    weights = next;
    here = there;
    if (isSettled) break;
  }
  return [...weights];
}

/** Down the slope, turned by how it bent along the last steps. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  let down: Float64Array = gradient.map((value) => -value);
  const shares = steps.map(() => 0);
  for (const [at, { moved, bent }] of [...steps.entries()].toReversed()) {
    const share = dot(moved, down) / dot(moved, bent);
    shares[at] = share;
    down = along(down, bent, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.moved, last.bent) / dot(last.bent, last.bent);
    down = down.map((value) => value * scale);
  }
  for (const [at, { moved, bent }] of steps.entries())
    down = along(down, moved, (shares[at] ?? 0) - dot(bent, down) / dot(moved, bent));
  return down;
}

function along(from: Float64Array, by: Float64Array, length: number): Float64Array {
  return from.map((value, at) => value + length * (by[at] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
