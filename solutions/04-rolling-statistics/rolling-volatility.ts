/**
 * Volatility over a moving window of returns, annualised, and what its overlaps pretend.
 *
 * Prices go in, a number per √year comes out. Three things are said and not assumed: what the squares
 * are divided by, how many periods a year has, and that a window of 20 means 20 returns, which take 21
 * prices. Two rolling values whose windows overlap share most of their data, and agree for that reason
 * alone. Equations (10) to (15) of notebook 04. Cost is counted as in `rolling-mean-and-deviation`.
 */

export interface VolOptions {
  /** How many returns the window holds; they take one price more. */
  readonly window: number;
  /** 252 for trading days, 52 for weeks; 1 leaves the volatility per period. */
  readonly periodsPerYear: number;
  /**
   * Where squared deviations are taken from, and what they are divided by: from the mean by n − 1
   * (`sample`), from the mean by n (`population`), or from zero by n (`zero`), where n = `window`.
   */
  readonly deviation: 'sample' | 'population' | 'zero';
}

/**
 * A volatility per √period as one per √year, equation (12): σ · √periodsPerYear.
 *
 * @returns a pure number: 0.2 is 20 % a year
 * @throws RangeError where the volatility is negative or not finite, or the periods are not positive
 * and finite
 * @example annualise(0.01, 252) // 0.1587…
 */
export function annualise(periodVol: number, periodsPerYear: number): number {
  demand('annualise: the volatility must be finite and not below 0', periodVol, periodVol >= 0);
  demand('annualise: the periods must be positive', periodsPerYear, periodsPerYear > 0);
  return periodVol * Math.sqrt(periodsPerYear);
}

/**
 * The volatility of the last `window` log returns, equations (10) to (12), from prices as they come.
 *
 *     r = ln(price / price before)      annualised: √(periodsPerYear · Σ(r − r̄)² / (n − 1))
 *
 * or by n, or from zero, as `deviation` says. Good to 0.000001 a year, as long as no price is more than
 * a hundred times its neighbour. Sums of r and r² may be kept here: returns lie around zero, so that
 * nothing cancels, and what rounding leaves behind is far too small to see.
 *
 * @example
 * const vol = new RollingVolatility({ window: 2, periodsPerYear: 252, deviation: 'zero' });
 * for (const price of [100, 101, 100]) vol.add(price);
 * vol.annualisedVol() // 0.1579…
 */
export class RollingVolatility {
  readonly #options: VolOptions;
  /** The returns of the window in a ring; once it is full, the oldest is at `#next`. */
  readonly #ring: number[] = [];
  #next = 0;
  #sum = 0;
  #squares = 0;
  #lastPrice: number | undefined;

  /** @throws RangeError where the window is not a whole number from 2, or the periods not positive and finite */
  constructor(options: VolOptions) {
    const { window, periodsPerYear } = options;
    const isWindow = Number.isSafeInteger(window) && window >= 2;
    demand('roll a volatility: the window must be a whole number from 2', window, isWindow);
    demand('roll a volatility: the periods must be positive', periodsPerYear, periodsPerYear > 0);
    this.#options = { ...options };
  }

  /**
   * Takes the next price in. O(1).
   * @throws RangeError where it is not positive and finite; everything is left as it was
   */
  add(price: number): void {
    demand('add a price: it must be positive and finite', price, price > 0);
    const before = this.#lastPrice;
    this.#lastPrice = price;
    if (before === undefined) return;
    const logReturn = Math.log(price / before);
    const oldest = this.#ring[this.#next] ?? 0;
    this.#ring[this.#next] = logReturn;
    this.#next = (this.#next + 1) % this.#options.window;
    this.#sum += logReturn - oldest;
    this.#squares += logReturn ** 2 - oldest ** 2;
  }

  /** A pure number per √year, never below 0; undefined until there are `window` returns. O(1). */
  annualisedVol(): number | undefined {
    const { window, periodsPerYear, deviation } = this.#options;
    if (this.#ring.length < window) return undefined;
    const offMean = deviation === 'zero' ? 0 : this.#sum ** 2 / window;
    const freedom = deviation === 'sample' ? window - 1 : window;
    const variance = Math.max(0, this.#squares - offMean) / freedom;
    return annualise(Math.sqrt(variance), periodsPerYear);
  }
}

/**
 * The same for a whole series: entry i is the volatility after `prices[i]` is known, from the `window`
 * returns up to that price and from nothing later. As many entries as prices; the first `window` of
 * them are undefined. O(prices), whatever the window.
 *
 * @param prices never changed
 * @throws RangeError as `RollingVolatility`
 * @example rollingVolatility(closes, { window: 20, periodsPerYear: 252, deviation: 'sample' })
 */
export function rollingVolatility(
  prices: readonly number[],
  options: VolOptions,
): (number | undefined)[] {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}

/**
 * How far a volatility from n returns is off by chance, equation (13): its standard error as a share
 * of itself, 1 / √(2(n − 1)), where returns are normal and independent.
 *
 * @throws RangeError where n is not a whole number from 2
 * @example relativeError(20) // 0.162…: a volatility of 20 % is known to about ±3 %
 */
export function relativeError(returns: number): number {
  const isCount = Number.isSafeInteger(returns) && returns >= 2;
  demand('tell an error: the returns must be a whole number from 2', returns, isCount);
  return 1 / Math.sqrt(2 * (returns - 1));
}

/**
 * The sample autocorrelation at a lag k, equation (14).
 *
 *     ρ(k) = Σ (x_i − x̄)(x_{i+k} − x̄) / Σ (x_i − x̄)²
 *
 * x̄ is the mean of all values; the sum above runs over the n − k pairs, the one below over all n.
 *
 * @param values never changed
 * @returns from −1 to 1; undefined where all values are equal. Compare the values themselves: the
 *   mean of three times 0.1 is not 0.1 in binary
 * @throws RangeError where the lag is not a whole number from 0 to n − 1
 * @example autocorrelation([1, 2, 3, 4], 1) // 0.25
 */
export function autocorrelation(values: readonly number[], lag: number): number | undefined {
  const n = values.length;
  const isLag = Number.isSafeInteger(lag) && lag >= 0 && lag < n;
  demand(`correlate: the lag must be a whole number below ${n}`, lag, isLag);
  if (values.every((value) => value === values[0])) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const off = values.map((value) => value - mean);
  const squares = off.reduce((sum, x) => sum + x * x, 0);
  const pairs = off.slice(lag).map((later, i) => later * (off[i] as number));
  return pairs.reduce((sum, x) => sum + x, 0) / squares;
}

/**
 * The entries of a rolling series whose windows share no data: the first that is defined, and from
 * there every `window`-th. Counted by index; one that is undefined is left out.
 *
 * @param rolled one entry for each period, as `rollingVolatility` gives; never changed
 * @throws RangeError where the window is not a whole number from 1
 * @example withoutOverlap([undefined, undefined, 5, 6, 7, 8], 2) // [5, 7]
 */
export function withoutOverlap(rolled: readonly (number | undefined)[], window: number): number[] {
  const isWindow = Number.isSafeInteger(window) && window >= 1;
  demand('take windows apart: the window must be a whole number from 1', window, isWindow);
  const first = rolled.findIndex((value) => value !== undefined);
  return rolled.filter(
    (value, i): value is number => value !== undefined && (i - first) % window === 0,
  );
}

/** Infinity fails every demand, so that no condition need say it again. */
function demand(requirement: string, value: number, holds: boolean): void {
  if (holds && value !== Infinity) return;
  throw new RangeError(`Cannot ${requirement}, current value is ${value}`);
}
