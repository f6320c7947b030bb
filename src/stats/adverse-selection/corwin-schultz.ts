/**
 * Corwin and Schultz's spread: from daily highs and lows alone.
 *
 * A high is mostly a buy at the ask, a low a sell at the bid. The range of two days together holds the
 * spread once and two days' variance; the ranges of single days hold it twice. The difference is the
 * spread. Taught in chapter 08.
 * Source: Corwin and Schultz, "A simple way to estimate bid-ask spreads from daily high and low prices",
 * Journal of Finance 67(2) (2012), equations 14 and 18, with their adjustment for the night.
 */

import { checkBars, type PriceBar } from '../volatility/price-bar.js';

const ACTION = 'find a spread';
const ROOT = 3 - 2 * Math.SQRT2;

/**
 * The spread of each pair of days, as a share of the price. Noise makes some of them negative.
 *
 *   S = 2 (e^α − 1) / (1 + e^α),   α = (√(2β) − √β) / (3 − 2√2) − √(γ / (3 − 2√2)),
 *   β = ln(H₁/L₁)² + ln(H₂/L₂)²,   γ = ln(max H / min L)² of both days
 *
 * Where the second day opened away from the first close (its whole range above or below it), that gap
 * is taken out of the second day first. Entry i is of bars i and i + 1. Cost: O(n).
 *
 * @throws RangeError where there are fewer than 2 bars, or one is impossible
 * @example corwinSchultzPairs(bars);
 */
export function corwinSchultzPairs(bars: readonly PriceBar[]): number[] {
  checkBars(ACTION, bars, 2);
  return bars.slice(1).map((bar, i) => pairSpread(bars[i], bar));
}

/**
 * The average spread over all pairs of days, with a negative one counted as 0 (as the paper does) or
 * as it is. A share of the price; counting negatives as 0 makes small spreads too large. Cost: O(n).
 *
 * @throws RangeError as `corwinSchultzPairs()`
 * @example corwinSchultzSpread(bars, { negatives: 'zero' });
 */
export function corwinSchultzSpread(
  bars: readonly PriceBar[],
  options: { readonly negatives: 'zero' | 'keep' },
): number {
  const spreads = corwinSchultzPairs(bars);
  const counted = spreads.map((spread) =>
    options.negatives === 'zero' ? Math.max(0, spread) : spread,
  );
  return counted.reduce((sum, spread) => sum + spread, 0) / counted.length;
}

function pairSpread(first: PriceBar, second: PriceBar): number {
  const gap = gapOf(first.close, second);
  const high = Math.log(second.high) + gap;
  const low = Math.log(second.low) + gap;
  const beta = Math.log(first.high / first.low) ** 2 + Math.log(second.high / second.low) ** 2;
  const widest = Math.max(Math.log(first.high), high) - Math.min(Math.log(first.low), low);
  const alpha =
    (Math.sqrt(2 * beta) - Math.sqrt(beta)) / ROOT - Math.sqrt((widest * widest) / ROOT);
  return 2 * Math.tanh(alpha / 2);
}

/** By how much the second day's logs must be moved for its range to touch the first close. */
function gapOf(close: number, { high, low }: PriceBar): number {
  if (low > close) return Math.log(close / low);
  if (high < close) return Math.log(close / high);
  return 0;
}
