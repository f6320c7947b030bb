/** Wrong: takes what was bought and what was sold at one time for two events. */

import type {
  Fill,
  MarkoutPoint,
  MidPath,
} from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(
  fills: readonly Fill[],
  path: MidPath,
  horizonsNs: readonly number[],
): MarkoutPoint[] {
  return right.markoutCurve(fills, path, horizonsNs).map((point) => {
    const known = fills.filter((fill) => right.markout(fill, path, point.horizonNs) !== undefined);
    const events = new Set(known.map(({ timeNs, side }) => `${timeNs} ${side}`));
    return { ...point, instants: events.size };
  });
}
