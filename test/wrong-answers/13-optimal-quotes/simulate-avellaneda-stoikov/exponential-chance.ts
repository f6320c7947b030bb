/** Wrong: fills with 1 − e^(−λdt), the chance of at least one taker, where the paper has λdt; the profit of 65 becomes 57. */

import type {
  Market,
  Strategy,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';
import * as right from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export function fillChance(distance: number, market: Market): number {
  return -Math.expm1(-market.arrivals * Math.exp(-market.decay * distance) * market.step);
}

export const simulateSession = (market: Market, strategy: Strategy, uniform: () => number) =>
  right.simulateSession(market, strategy, uniform);
export const symmetricMoments = right.symmetricMoments;
