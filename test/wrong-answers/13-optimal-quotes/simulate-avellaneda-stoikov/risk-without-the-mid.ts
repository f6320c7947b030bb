/** Wrong: forgets in the variance what the mid does to the inventory. */

import type { Market } from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';
import * as right from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export {
  fillChance,
  simulateSession,
} from '../../../../solutions/13-optimal-quotes/simulate-avellaneda-stoikov.js';

export function symmetricMoments(distance: number, market: Market) {
  const moments = right.symmetricMoments(distance, market);
  return { ...moments, sd: moments.inventorySd * Math.abs(distance) };
}
