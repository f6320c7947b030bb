/** Wrong: includes the first bar in the part within the bar. */

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
  const withinBar = right.rogersSatchellVariance(bars);
  return { ...parts, withinBar, total: parts.total + (1 - k) * (withinBar - parts.withinBar) };
}
