/** Wrong: measures both extremes from the open alone, and takes a drift for volatility. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  garmanKlassVariance,
  parkinsonVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function rogersSatchellVariance(bars: readonly Bar[]) {
  right.rogersSatchellVariance(bars);
  const variances = bars.map(
    ({ open, high, low }) => (Math.log(high / open) ** 2 + Math.log(low / open) ** 2) / 2,
  );
  return variances.reduce((sum, v) => sum + v, 0) / bars.length;
}

export function yangZhangVariance(bars: readonly Bar[]) {
  const { overnight, openToClose, withinBar, total } = right.yangZhangVariance(bars);
  const n = bars.length - 1;
  const mine = rogersSatchellVariance(bars.slice(1));
  const k = 0.34 / (1.34 + (n + 1) / (n - 1));
  return { overnight, openToClose, withinBar: mine, total: total + (1 - k) * (mine - withinBar) };
}
