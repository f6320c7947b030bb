/** Wrong: forgets the threshold that it was given, and always takes 0.3. */

import type { Pressure } from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function pressureOf(imbalance: number, threshold = 0.3): Pressure {
  return threshold >= 0 ? right.pressureOf(imbalance) : right.pressureOf(imbalance, threshold);
}
