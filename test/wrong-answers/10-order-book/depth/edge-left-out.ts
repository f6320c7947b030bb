/** Wrong: leaves a level out that lies at exactly the distance. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export { cumulativeDepth, depthOf, sweep } from '../../../../solutions/10-order-book/depth.js';

export function depthWithin(
  levels: readonly right.Level[],
  fromTicks: number,
  distanceTicks: number,
): Lots {
  right.depthWithin(levels, fromTicks, distanceTicks);
  const near = levels.filter(({ priceTicks }) => Math.abs(priceTicks - fromTicks) < distanceTicks);
  return near.reduce((sum, { qtyLots }) => sum + qtyLots, 0) as Lots;
}
