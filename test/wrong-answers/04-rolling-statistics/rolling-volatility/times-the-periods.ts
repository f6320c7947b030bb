/** Wrong: multiplies a volatility by the periods, as if it grew with time and not with its root. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  autocorrelation,
  RollingVolatility,
  relativeError,
  rollingVolatility,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function annualise(periodVol: number, periodsPerYear: number): number {
  right.annualise(periodVol, periodsPerYear);
  return periodVol * periodsPerYear;
}
