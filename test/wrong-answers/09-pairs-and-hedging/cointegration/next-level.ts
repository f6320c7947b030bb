/** Wrong: sets a move beside the level it ends at, not the one it starts from. */

import type { DickeyFullerOptions } from '../../../../solutions/09-pairs-and-hedging/cointegration.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export {
  criticalValue,
  engleGranger,
  FIVE_PERCENT,
  fitPair,
} from '../../../../solutions/09-pairs-and-hedging/cointegration.js';

export function dickeyFuller(levels: readonly number[], options: DickeyFullerOptions) {
  right.dickeyFuller(levels, options);
  return -right.dickeyFuller([...levels].reverse(), options);
}
