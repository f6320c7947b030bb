/**
 * What the symmetric strategy earns in the paper's market, without simulating it.
 *
 * Its fills do not depend on its inventory, so that mean and variance follow from counting coins. They
 * tell a right simulation from a wrong one without the noise of either, and show which of the paper's
 * own numbers are luck. Taught in chapter 13.
 */

import { fillChance, type PaperMarket, stepsOf } from './paper-market.js';

export interface ExactMoments {
  /** p, the chance of a fill in one step, on one side. */
  readonly chance: number;
  /** Of the final profit, in price. */
  readonly mean: number;
  readonly deviation: number;
  /** Of the final inventory, in fills; its mean is 0. */
  readonly inventoryDeviation: number;
}

/**
 * The moments of a session of N steps in which both quotes stay δ from the mid:
 *
 *   p = min(1, A e^(−kδ) dt)     mean = 2Npδ     variance of q = 2Np(1−p)
 *   variance = 2Np(1−p)δ² + σ²dt · p(1−p) · N(N+1)
 *
 * The first part of the variance is luck with the number of takers, the second luck with the mid's
 * moves while holding what they left. Equations (12) and (13) of chapter 13. O(1).
 * @example symmetricMoments(PAPER_2008, 0.7454).mean // 68.2
 */
export function symmetricMoments(market: PaperMarket, distance: number): ExactMoments {
  const steps = stepsOf(market);
  const chance = fillChance(distance, market);
  const oneFill = chance * (1 - chance);
  const takers = 2 * steps * oneFill * distance * distance;
  const moves = market.vol ** 2 * market.step * oneFill * steps * (steps + 1);
  return {
    chance,
    mean: 2 * steps * chance * distance,
    deviation: Math.sqrt(takers + moves),
    inventoryDeviation: Math.sqrt(2 * steps * oneFill),
  };
}
