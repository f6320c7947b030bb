/** Wrong: puts a constant into the regression of the residuals. */

import type { Pair } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  dickeyFuller,
  FIVE_PERCENT,
  fitPair,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function engleGranger(pair: Pair, lags: 0 | 1) {
  const found = right.engleGranger(pair, lags);

  const statistic = right.dickeyFuller(found.residuals, { lags, constant: true });
  return { ...found, statistic, isPair: statistic < found.criticalValue };
}
