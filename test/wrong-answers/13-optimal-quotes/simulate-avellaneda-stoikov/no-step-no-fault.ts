/** Wrong: lets a session without steps end at once with a profit of 0. */

import type {
  Market,
  Strategy,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';
import * as right from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export {
  fillChance,
  symmetricMoments,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export function simulateSession(market: Market, strategy: Strategy, uniform: () => number) {
  const steps = Math.floor(market.steps);
  if (!(steps >= 1)) return { profit: 0, inventory: 0, mid: market.start };
  return right.simulateSession({ ...market, steps }, strategy, uniform);
}
