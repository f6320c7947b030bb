/** Wrong: counts at each level only what waits at better prices. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export { depthOf, depthWithin, sweep } from '../../../../solutions/10-order-book/depth.js';

export function cumulativeDepth(levels: readonly right.Level[]): readonly right.Level[] {
  return right.cumulativeDepth(levels).map((level, i) => ({
    ...level,
    qtyLots: (level.qtyLots - (levels[i]?.qtyLots ?? 0)) as Lots,
  }));
}
