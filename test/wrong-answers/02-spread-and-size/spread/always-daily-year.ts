/** Wrong: a year has 252 periods here, whatever the periods are. */

import {
  type Exposure,
  moveTicks as rightMoveTicks,
  spreadTicks,
} from '../../../../solutions/02-spread-and-size/spread.js';

export { spreadTicks };

export function moveTicks(midTicks: number, exposure: Exposure): number {
  rightMoveTicks(midTicks, exposure);
  const { annualisedVol, exposedPeriods } = exposure;
  return midTicks * annualisedVol * Math.sqrt(exposedPeriods / 252);
}
