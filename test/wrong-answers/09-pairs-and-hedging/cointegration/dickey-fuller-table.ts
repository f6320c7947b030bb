/** Wrong: holds the residuals against the table of one series, as one call of adfuller() does. */

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

  const criticalValue = right.criticalValue('oneSeries', pair.y.length - 1);
  return { ...found, criticalValue, isPair: found.statistic < criticalValue };
}
