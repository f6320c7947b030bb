/** Wrong: divides Σε² by the number of rows. */

import type { DickeyFullerOptions } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  engleGranger,
  FIVE_PERCENT,
  fitPair,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function dickeyFuller(levels: readonly number[], options: DickeyFullerOptions) {
  const rows = levels.length - 1 - options.lags;
  const degrees = rows - (1 + options.lags + (options.constant ? 1 : 0));
  return right.dickeyFuller(levels, options) * Math.sqrt(rows / degrees);
}
