/** Wrong: the move grows in proportion to time instead of its square root. */

import {
  type Exposure,
  moveTicks as rightMoveTicks,
  spreadTicks,
} from '../../../../solutions/02-spread-and-size/spread.js';

export { spreadTicks };

export function moveTicks(midTicks: number, exposure: Exposure): number {
  rightMoveTicks(midTicks, exposure);
  const { annualisedVol, periodsPerYear, exposedPeriods } = exposure;
  return (midTicks * annualisedVol * exposedPeriods) / periodsPerYear;
}
