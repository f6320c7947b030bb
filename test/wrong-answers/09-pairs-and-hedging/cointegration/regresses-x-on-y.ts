/** Wrong: explains x by y. */

import type { Pair } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  dickeyFuller,
  engleGranger,
  FIVE_PERCENT,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function fitPair({ y, x }: Pair) {
  right.fitPair({ y, x });
  return right.fitPair({ y: x, x: y });
}
