/** Wrong: calls a pair what is correlated in levels above 0.6. */

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

  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const explained = 1 - variance(found.residuals) / variance(pair.y);
  return { ...found, isPair: Math.sqrt(explained) > 0.6 };
}
