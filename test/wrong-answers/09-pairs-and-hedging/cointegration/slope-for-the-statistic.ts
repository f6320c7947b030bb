/** Wrong: gives ρ itself and not its t ratio. */

import type { DickeyFullerOptions } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  engleGranger,
  FIVE_PERCENT,
  fitPair,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function dickeyFuller(levels: readonly number[], options: DickeyFullerOptions) {
  const statistic = right.dickeyFuller(levels, options);
  return statistic / Math.sqrt(levels.length);
}
