/** Wrong: gives k to the range and 1 − k to open to close. */

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
  const n = bars.length - 1;
  const k = 0.34 / (1.34 + (n + 1) / (n - 1));
  return { ...parts, total: parts.overnight + (1 - k) * parts.openToClose + k * parts.withinBar };
}
