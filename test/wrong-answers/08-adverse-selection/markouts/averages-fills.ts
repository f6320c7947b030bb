/** Wrong: averages over fills and not over lots: a thousand lots count as much as one. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  right.markoutCurve(fills, path, horizonsNs);
  const single = fills.map((fill) => ({ ...fill, qtyLots: 1 }));
  return right.markoutCurve(single, path, horizonsNs);
}
