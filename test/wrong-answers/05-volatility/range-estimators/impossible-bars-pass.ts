/** Wrong: checks that prices are positive, and not that the high is the highest. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  parkinsonVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function garmanKlassVariance(bars: readonly Bar[]) {
  const widened = bars.map((bar) => {
    const prices = Object.values(bar) as number[];
    return { ...bar, high: Math.max(...prices), low: Math.min(...prices) };
  });
  return right.garmanKlassVariance(widened);
}
