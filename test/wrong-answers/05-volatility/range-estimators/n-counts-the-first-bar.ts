/** Wrong: takes all bars for n in the weight, though the first gives its close alone. */

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
  const n = bars.length;
  const k = 0.34 / (1.34 + (n + 1) / (n - 1));
  return { ...parts, total: parts.overnight + k * parts.openToClose + (1 - k) * parts.withinBar };
}
