/** Wrong: takes the overnight variance from zero, so that a steady jump counts as volatility. */

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
  const jumps = bars.slice(1).map(({ open }, i) => Math.log(open / (bars[i] as Bar).close));
  const overnight = jumps.reduce((sum, jump) => sum + jump * jump, 0) / jumps.length;
  return { ...parts, overnight, total: parts.total - parts.overnight + overnight };
}
