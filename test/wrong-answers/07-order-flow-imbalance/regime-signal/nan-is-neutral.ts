/** Wrong: lets a NaN, the 0 / 0 of a quiet interval, pass for neutral. */

import type { Pressure } from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function pressureOf(imbalance: number, threshold = 0.3): Pressure {
  return Number.isNaN(imbalance) ? 'neutral' : right.pressureOf(imbalance, threshold);
}
