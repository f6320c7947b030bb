/** Wrong: sells where its bid is filled. */

import type {
  Ending,
  Market,
  Strategy,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';
import { fillChance } from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export {
  fillChance,
  symmetricMoments,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export function simulateSession(market: Market, strategy: Strategy, uniform: () => number): Ending {
  const { steps, step } = market;
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError('Cannot simulate: no steps');
  const jump = market.vol * Math.sqrt(step);
  let mid = market.start;
  let cash = 0;
  let inventory = 0;
  for (let done = 0; done < steps; done++) {
    const { bid, ask } = strategy((steps - done) * step, inventory);
    if (uniform() < fillChance(bid, market)) {
      inventory -= 1;
      cash += mid - bid;
    }
    if (uniform() < fillChance(ask, market)) {
      inventory += 1;
      cash -= mid + ask;
    }
    mid += uniform() < 0.5 ? jump : -jump;
  }
  return { profit: cash + inventory * mid, inventory, mid };
}
