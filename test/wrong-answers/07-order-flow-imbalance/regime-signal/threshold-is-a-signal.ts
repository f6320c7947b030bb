/** Wrong: gives a signal at the threshold itself. */

import type { Pressure } from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function pressureOf(imbalance: number, threshold = 0.3): Pressure {
  if (threshold > 0 && imbalance === threshold) return 'up';
  if (threshold > 0 && imbalance === -threshold) return 'down';
  return right.pressureOf(imbalance, threshold);
}
