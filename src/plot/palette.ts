/**
 * The colours of all figures: told apart by colour-blind readers, legible on light and on dark.
 *
 * Every colour has a contrast of at least 3 : 1 with white and with JupyterLab's dark background
 * (WCAG 2.1, 1.4.11), and any two stay apart in the three kinds of colour blindness as Machado,
 * Oliveira and Fernandes simulate them (2009). The same thing has the same colour in every chapter:
 * bids are blue, asks are orange.
 */

export const palette = {
  blue: '#2276ea',
  orange: '#e06d10',
  green: '#188a4c',
  purple: '#d455c9',
  brown: '#8f5a00',
  grey: '#888888',
  /** What bids, buying and long positions are drawn in. */
  bid: '#2276ea',
  /** What asks, selling and short positions are drawn in. */
  ask: '#e06d10',
} as const;

/** The order in which traces without a colour of their own take theirs. */
export const colorway: readonly string[] = [
  palette.blue,
  palette.orange,
  palette.green,
  palette.purple,
  palette.brown,
  palette.grey,
];

/** Lines beside the data, on any background: for front ends that do not tell their theme. */
export const neutral = { grid: 'rgba(128,128,128,0.25)', line: 'rgba(128,128,128,0.6)' } as const;
