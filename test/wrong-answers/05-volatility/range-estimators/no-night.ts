/** Wrong: leaves the jump from close to open out of the total. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  garmanKlassVariance,
  parkinsonVariance,
  rogersSatchellVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function yangZhangVariance(bars: readonly Bar[]) {
  const parts = right.yangZhangVariance(bars);
  return { ...parts, total: parts.total - parts.overnight };
}
