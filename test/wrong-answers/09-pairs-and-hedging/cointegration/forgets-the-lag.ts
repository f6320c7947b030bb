/** Wrong: leaves the former move out where one is asked for. */

import type { DickeyFullerOptions } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  engleGranger,
  FIVE_PERCENT,
  fitPair,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function dickeyFuller(levels: readonly number[], { lags, constant }: DickeyFullerOptions) {
  right.dickeyFuller(levels, { lags, constant });
  return right.dickeyFuller(levels.slice(lags), { lags: 0, constant });
}
