/** Wrong: the move is always that of one period, however long the quote stands. */

import {
  type Exposure,
  moveTicks as rightMoveTicks,
  spreadTicks,
} from '../../../../solutions/02-spread-and-size/spread.js';

export { spreadTicks };

export function moveTicks(midTicks: number, exposure: Exposure): number {
  rightMoveTicks(midTicks, exposure);
  const { annualisedVol, periodsPerYear, exposedPeriods } = exposure;
  return exposedPeriods === 0 ? 0 : (midTicks * annualisedVol) / Math.sqrt(periodsPerYear);
}
