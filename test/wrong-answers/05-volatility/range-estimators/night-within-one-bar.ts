/** Wrong: takes the jump from the close of the same bar, and so sees the day before it happens. */

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
  const overnight = parts.openToClose;
  return { ...parts, overnight, total: parts.total - parts.overnight + overnight };
}
