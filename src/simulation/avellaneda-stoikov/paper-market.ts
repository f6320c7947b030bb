/**
 * The market of Avellaneda and Stoikov's own simulation: what the mid does, and who comes to a quote.
 *
 * In each step of dt the mid moves up or down by σ√dt, and a quote at a distance δ is filled with
 * probability A·e^(−kδ)·dt, at most 1; a quote on the wrong side of the mid (δ below 0) is kept, and
 * filled the more surely. Those two conventions matter: with 1 − e^(−λdt) in place of λdt the paper's
 * profit of 65 is 57. Source: Quantitative Finance 8(3), 2008, section 3.3. Taught in chapter 13.
 */

export interface PaperMarket {
  /** s, the mid at the start. */
  readonly start: number;
  /** T, the length of the session, in any unit of time. */
  readonly session: number;
  /** dt, the length of a step, in the same unit. A session has a whole number of steps. */
  readonly step: number;
  /** σ, in price per √time. */
  readonly vol: number;
  /** k, per price. */
  readonly decay: number;
  /** A, per unit of time. */
  readonly arrivals: number;
}

/** The paper's numbers. The preprint of 2006 has others. */
export const PAPER_2008: PaperMarket = Object.freeze({
  start: 100,
  session: 1,
  step: 0.005,
  vol: 2,
  decay: 1.5,
  arrivals: 140,
});

/** How many steps a session has. @throws RangeError where that is not a whole number, or not positive */
export function stepsOf({ session, step }: PaperMarket): number {
  const steps = Math.round(session / step);
  if (!(steps > 0) || !Number.isFinite(steps) || Math.abs(session / step - steps) > 1e-9 * steps) {
    throw new RangeError(
      `Cannot simulate: a session must have a whole number of steps, current value is ${session / step}`,
    );
  }
  return steps;
}

/**
 * The chance that a quote is filled in one step: min(1, A·e^(−kδ)·dt), and 0 for a side that is not
 * quoted. Equation (10) of chapter 13.
 */
export function fillChance(distance: number | undefined, market: PaperMarket): number {
  if (distance === undefined) return 0;
  return Math.min(1, market.arrivals * Math.exp(-market.decay * distance) * market.step);
}
