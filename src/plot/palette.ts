/**
 * The colours of all figures: told apart by colour-blind readers, legible on light and on dark.
 *
 * Every colour has a contrast of at least 3 : 1 with white and with JupyterLab's dark background
 * (WCAG 2.1, 1.4.11, graphical objects). The same thing has the same colour in every chapter: bids
 * are blue, asks are orange.
 */

export const palette = {
  blue: '#2f7fc1',
  orange: '#d9661f',
  green: '#1f9e77',
  purple: '#b565a7',
  ochre: '#a98600',
  grey: '#808080',
  /** What bids, buying and long positions are drawn in. */
  bid: '#2f7fc1',
  /** What asks, selling and short positions are drawn in. */
  ask: '#d9661f',
} as const;

/** The order in which traces without a colour of their own take theirs. */
export const colorway: readonly string[] = [
  palette.blue,
  palette.orange,
  palette.green,
  palette.purple,
  palette.ochre,
  palette.grey,
];
