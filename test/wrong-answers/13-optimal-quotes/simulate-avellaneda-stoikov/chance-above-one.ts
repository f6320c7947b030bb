/** Wrong: does not stop the chance at 1. */

import type { Market } from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export {
  simulateSession,
  symmetricMoments,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export const fillChance = (distance: number, market: Market) =>
  market.arrivals * Math.exp(-market.decay * distance) * market.step;
