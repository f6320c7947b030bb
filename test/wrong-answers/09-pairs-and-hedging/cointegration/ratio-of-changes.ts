/** Wrong: takes the ratio from the changes, and leaves a spread that wanders. */

import type { Pair } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  dickeyFuller,
  FIVE_PERCENT,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function fitPair({ y, x }: Pair) {
  right.fitPair({ y, x });
  const changes = (levels: readonly number[]) =>
    levels.slice(1).map((level, t) => level - (levels[t] as number));
  const of = { y: [...changes(y), 0, 0], x: [...changes(x), 1, -1] };
  const { hedgeRatio } = right.fitPair(of);
  const rest = y.map((value, t) => value - hedgeRatio * (x[t] as number));
  const intercept = rest.reduce((sum, value) => sum + value, 0) / rest.length;
  return { intercept, hedgeRatio, residuals: rest.map((value) => value - intercept) };
}

export const engleGranger = right.engleGranger;
