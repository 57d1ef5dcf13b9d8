/** In pixels. A phone shows a picture about 340 points wide, so that a letter of 30 pixels has 10.6 points there. */
export const WIDTH = 960;

/** A higher picture is shown so small that it cannot be read; in pixels. */
export const MAX_HEIGHT = 1_440;

/** Dark on light, for a picture stands on a ground of its own in either theme. */
export const PAPER = {
  ground: "#fbf9f4",
  ink: "#1d1a24",
  /** Of what is said about the words, 5.9 to 1 on the ground. */
  soft: "#625c6b",
  /** The purple of quotations, 5 to 1 on the ground. */
  accent: "#8350ba",
  line: "#e4dfd5",
} as const;
