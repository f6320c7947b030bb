/** Wrong: takes mid less price for every fill, so that sales have the wrong sign. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markout(fill: Fill, path: MidPath, horizonNs: number) {
  return right.markout({ ...fill, side: 'buy' }, path, horizonNs);
}

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  const bought = fills.map((fill) => ({ ...fill, side: 'buy' as const }));
  return right.markoutCurve(bought, path, horizonsNs);
}
