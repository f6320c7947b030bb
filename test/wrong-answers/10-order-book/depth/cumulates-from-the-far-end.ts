/** Wrong: adds up from the worst price towards the best. */

import * as right from '../../../../solutions/10-order-book/depth.js';

export { depthOf, depthWithin, sweep } from '../../../../solutions/10-order-book/depth.js';

export function cumulativeDepth(levels: readonly right.Level[]): readonly right.Level[] {
  return [...right.cumulativeDepth([...levels].reverse())].reverse();
}
