/** Wrong: knows up and down only. */

import type { Pressure } from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function pressureOf(imbalance: number, threshold = 0.3): Pressure {
  right.pressureOf(imbalance, threshold);
  return imbalance >= 0 ? 'up' : 'down';
}
