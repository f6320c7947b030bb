/** Wrong: uses the critical value of the limit, whatever the observations. */

import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  dickeyFuller,
  engleGranger,
  FIVE_PERCENT,
  fitPair,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function criticalValue(tested: 'oneSeries' | 'residuals', observations: number) {
  right.criticalValue(tested, observations);
  return right.FIVE_PERCENT[tested][0] as number;
}
