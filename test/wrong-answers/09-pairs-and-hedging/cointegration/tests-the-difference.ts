/** Wrong: tests y − x, whatever the ratio. */

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

  const difference = pair.y.map((value, t) => value - (pair.x[t] as number));
  const statistic = right.dickeyFuller(difference, { lags, constant: true });
  return { ...found, statistic, isPair: statistic < found.criticalValue };
}
