/** Wrong: measures the distance as price − point, so that every bid is near. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export { cumulativeDepth, depthOf, sweep } from '../../../../solutions/10-order-book/depth.js';

export function depthWithin(
  levels: readonly right.Level[],
  fromTicks: number,
  distanceTicks: number,
): Lots {
  right.depthWithin(levels, fromTicks, distanceTicks);
  const near = levels.filter(({ priceTicks }) => priceTicks - fromTicks <= distanceTicks);
  return near.reduce((sum, { qtyLots }) => sum + qtyLots, 0) as Lots;
}
