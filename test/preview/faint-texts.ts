/**
 * Texts of the page that stand out from their ground by less than 4.5 to 1, as the guidelines for accessible pages count
 * it. It runs in the page, and so holds all that it needs.
 */
export function faintTexts(): readonly string[] {
  const rgb = (colour: string): readonly number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const light = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
    0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const groundOf = (element: Element | null): readonly number[] => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const contrast = (element: Element): number => {
    const [a = 0, b = 0] = [rgb(getComputedStyle(element).color), groundOf(element)]
      .map(luminance)
      .toSorted((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  return Array.from(document.querySelectorAll("body *"))
    .filter((element) =>
      Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .filter((element) => !element.matches(".spoiler, [disabled], style, title") && contrast(element) < 4.5)
    .map(
      (element) =>
        `${contrast(element).toFixed(2)} ${element.className}: ${element.textContent?.slice(0, 40)}`,
    );
}
