/**
 * Bars of a Brownian log price of known volatility, with highs and lows as if it were watched always.
 *
 * Between two points of a Brownian path that are a time apart in which its variance is v, the highest
 * point is distributed as ½(a + b + √((b − a)² − 2 v ln U)), U uniform, and the lowest as the mirror
 * image. So a few steps a bar are enough, and no range is lost between them.
 */

import type { Random } from '../../../../src/random/index.js';
import type { PriceBar } from '../../../../src/stats/index.js';

export interface BrownianBarOptions {
  readonly bars: number;
  /** Standard deviation of the log price from open to close. */
  readonly barVol: number;
  /** Mean of the log price's move from open to close. */
  readonly barDrift?: number;
  /** Standard deviation of the jump from close to open. */
  readonly overnightVol?: number;
}

const STEPS = 16;

export function brownianBars(options: BrownianBarOptions, random: Random): PriceBar[] {
  const { bars, barVol, barDrift = 0, overnightVol = 0 } = options;
  const variance = barVol ** 2 / STEPS;
  let log = Math.log(100);
  return Array.from({ length: bars }, () => {
    log += overnightVol * random.normal();
    const open = log;
    let high = log;
    let low = log;
    for (let step = 0; step < STEPS; step++) {
      const next = log + barDrift / STEPS + Math.sqrt(variance) * random.normal();
      const reach = () =>
        Math.hypot(next - log, Math.sqrt(-2 * variance * Math.log1p(-random.uniform())));
      high = Math.max(high, (log + next + reach()) / 2);
      low = Math.min(low, (log + next - reach()) / 2);
      log = next;
    }
    const [o, h, l, c] = [open, high, low, log].map(Math.exp) as [number, number, number, number];
    return { open: o, high: Math.max(h, o, c), low: Math.min(l, o, c), close: c };
  });
}
