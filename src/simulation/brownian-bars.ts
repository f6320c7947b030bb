/**
 * Bars of a Brownian log price of known volatility: what an estimator must find, with nothing hidden.
 *
 * A real price is not watched all the time: its high is the highest of its trades, and lies below that
 * of the path between them. So a bar is either watched always or seen at a number of trades. Watched
 * always, a few steps are enough: between two points of a Brownian path that are a time apart in which
 * its variance is v, the highest is distributed as ½(a + b + √((b − a)² − 2 v ln U)), U uniform, and
 * the lowest as the mirror image. (The two are drawn apart, which is felt only where one step holds
 * both extremes of a bar.) Taught in chapter 05.
 * Source: Asmussen, Glynn and Pitman, "Discretization error in simulation of one-dimensional
 * reflecting Brownian motion", Annals of Applied Probability 5(4) (1995).
 */

import type { Random } from '../random/index.js';
import type { PriceBar } from '../stats/volatility/index.js';

export interface BrownianBarOptions {
  /** How many. */
  readonly bars: number;
  /** Standard deviation of the log price's move from open to close. 0 or more. */
  readonly barVol: number;
  /** Mean of the log price's move from open to close; 0 unless told. */
  readonly barDrift?: number;
  /** Standard deviation of the log price's jump from close to open; 0 unless told. */
  readonly overnightVol?: number;
  /** At how many trades after the open the price is seen; watched always unless told. */
  readonly tradesPerBar?: number;
  /**
   * Whether a bar's open is written down as the close before it, as that of an index often is: its
   * shares that have not opened yet still have yesterday's price. The jump is then within the bar.
   */
  readonly staleOpens?: boolean;
}

const STEPS_WATCHED_ALWAYS = 16;
const FIRST_PRICE = 100;

/**
 * Bars one after the other, the first of which opens near 100. O(bars × trades).
 *
 * @throws RangeError where a volatility is negative, the drift not finite, or a count no whole number
 * @example brownianBars({ bars: 252, barVol: 0.01, overnightVol: 0.005 }, new Random(7))
 */
export function brownianBars(options: BrownianBarOptions, random: Random): PriceBar[] {
  const { bars, barVol, barDrift = 0, overnightVol = 0, tradesPerBar, staleOpens } = options;
  demand('the bars must be a whole number', bars, Number.isSafeInteger(bars) && bars >= 0);
  demand('the bar volatility must be finite and not below 0', barVol, isVol(barVol));
  demand(
    'the overnight volatility must be finite and not below 0',
    overnightVol,
    isVol(overnightVol),
  );
  demand('the drift must be finite', barDrift, Number.isFinite(barDrift));
  const steps = tradesPerBar ?? STEPS_WATCHED_ALWAYS;
  demand(
    'the trades a bar must be a whole number from 1',
    steps,
    Number.isSafeInteger(steps) && steps >= 1,
  );

  const variance = barVol ** 2 / steps;
  const stepVol = Math.sqrt(variance);
  // How far a step reached beyond its two ends, upwards or downwards.
  const beyond = (move: number) =>
    tradesPerBar === undefined
      ? (Math.hypot(move, Math.sqrt(-2 * variance * Math.log1p(-random.uniform()))) -
          Math.abs(move)) /
        2
      : 0;
  let log = Math.log(FIRST_PRICE);
  return Array.from({ length: bars }, () => {
    const lastClose = log;
    log += overnightVol * random.normal();
    const open = staleOpens ? lastClose : log;
    let high = Math.max(open, log);
    let low = Math.min(open, log);
    for (let step = 0; step < steps; step++) {
      const next = log + barDrift / steps + stepVol * random.normal();
      high = Math.max(high, Math.max(log, next) + beyond(next - log));
      low = Math.min(low, Math.min(log, next) - beyond(next - log));
      log = next;
    }
    return barOfLogs(open, high, low, log);
  });
}

/** Prices of four logs, in which no rounding puts an end beyond an extreme. */
function barOfLogs(...logs: readonly [number, number, number, number]): PriceBar {
  const [open, high, low, close] = logs.map(Math.exp) as [number, number, number, number];
  return { open, high: Math.max(high, open, close), low: Math.min(low, open, close), close };
}

function isVol(value: number): boolean {
  return value >= 0 && value < Infinity;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot draw bars: ${requirement}, current value is ${value}`);
}
