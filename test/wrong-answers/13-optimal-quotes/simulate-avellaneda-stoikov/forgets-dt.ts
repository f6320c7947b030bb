/** Wrong: takes the rate for a chance, without the length of the step. */

import type { Market } from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export {
  simulateSession,
  symmetricMoments,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export const fillChance = (distance: number, market: Market) =>
  Math.min(1, market.arrivals * Math.exp(-market.decay * distance));
