/**
 * Garman and Klass's volatility with the jump from the last close to the open put back.
 *
 * Where a market closes, news does not: on many days the open is the largest move. Yang and Zhang's
 * extension adds its square. It still assumes that there is no drift. Taught in chapter 05.
 * Source: Yang and Zhang, "Drift-independent volatility estimation based on high, low, open, and close
 * prices", Journal of Business 73(3) (2000).
 */

import { garmanKlassVariance } from './garman-klass.js';
import { type BarVolOptions, checkBars, type PriceBar, volOfBars } from './price-bar.js';

/**
 * Garman and Klass's volatility, annualised, of whole periods from close to close.
 *
 *   σ² = periodsPerYear · (1/n) Σ [ln(O/C′)² + ½ ln(H/L)² − (2 ln 2 − 1) ln(C/O)²],
 *   C′ = the close of the bar before
 *
 * The first bar gives its close alone: n is one less than the bars. Units: a pure number per √year.
 * Cost: O(n).
 *
 * @throws RangeError where there are fewer than 2 bars, one is impossible, or periodsPerYear is not positive
 * @example garmanKlassYangZhangVol(bars, { periodsPerYear: 252 });
 */
export function garmanKlassYangZhangVol(bars: readonly PriceBar[], options: BarVolOptions): number {
  checkBars('measure volatility', bars, 2);
  let previousClose = bars[0].close;
  return volOfBars(bars.slice(1), options, (bar) => {
    const jump = Math.log(bar.open / previousClose);
    previousClose = bar.close;
    return jump * jump + garmanKlassVariance(bar);
  });
}
