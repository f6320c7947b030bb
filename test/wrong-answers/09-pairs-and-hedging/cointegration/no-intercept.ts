/** Wrong: fits a line through the origin. */

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
  const dot = (a: readonly number[]) =>
    a.reduce((sum, value, t) => sum + value * (x[t] as number), 0);
  const hedgeRatio = dot(y) / dot(x);
  const residuals = y.map((value, t) => value - hedgeRatio * (x[t] as number));
  return { intercept: 0, hedgeRatio, residuals };
}
