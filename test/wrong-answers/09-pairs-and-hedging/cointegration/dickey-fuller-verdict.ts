/** Wrong: reports the right critical value and decides by the table of one series. */

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

  const limit = right.criticalValue('oneSeries', pair.y.length - 1);
  return { ...found, isPair: found.statistic < limit };
}
