/**
 * Takers: people who come to trade now, and of whom fewer come the worse the price is.
 *
 * On each side they arrive as a Poisson process whose rate falls off with the distance δ of the quote
 * from the mid: λ(δ) = A·e^(−kδ). The chance that at least one arrives in a step is 1 − e^(−λ). They
 * know nothing of where the mid goes. Source: Avellaneda and Stoikov, Quantitative Finance 8(3),
 * 2008, section 2.4. Taught in chapter 03.
 */

export interface Takers {
  /** A: how many arrive in a step on one side for a quote at the mid, on average. */
  readonly perStep: number;
  /** k: how fast they fall off with distance, per tick. */
  readonly decayPerTick: number;
  /** How many lots each of them wants. */
  readonly qtyLots: number;
}

/**
 * How many takers arrive in a step for a quote at a distance, on average: λ(δ) = A·e^(−kδ). Equation
 * (8) of chapter 03. A quote beyond the mid (δ below 0) draws more than A.
 * @example takerRate({ perStep: 0.3, decayPerTick: 0.2, qtyLots: 100 }, 5) // 0.110…
 */
export function takerRate(takers: Takers, distanceTicks: number): number {
  return takers.perStep * Math.exp(-takers.decayPerTick * distanceTicks);
}

/** The chance that at least one taker arrives in a step: 1 − e^(−λ(δ)). */
export function fillProbability(takers: Takers, distanceTicks: number): number {
  return -Math.expm1(-takerRate(takers, distanceTicks));
}
