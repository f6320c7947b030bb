/**
 * Correlation, of the right thing: of changes, not of levels; with a lag where one market leads; and
 * with an interval that says what so many pairs can know. Equations (1) to (4) of notebook 09. Inputs
 * are never changed. Results are compared with a tolerance of one part in a billion.
 */

/** The ends of an interval of correlations. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What each level adds to the one before it, equation (2).
 *
 *     Δx_t = x_t − x_{t−1}
 *
 * One fewer than there are levels; empty for one level and for none. Levels may be negative.
 *
 * @throws RangeError where a level, the first included, is not finite
 * @example changes([100, 103, 99]) // [3, −4]
 */
export function changes(levels: readonly number[]): number[] {
  allFinite(levels);
  return levels.slice(1).map((level, i) => level - (levels[i] as number));
}

/**
 * Pearson's correlation coefficient, equation (1).
 *
 *     r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²)
 *
 * The deviations are taken from the means first and multiplied then: Σxy − n·x̄·ȳ is the same on paper,
 * and loses its digits where the levels are large (an index of 20,000 points, a price in ticks).
 *
 * @returns from −1 to 1, and never a rounding error beyond; `undefined` where x or y has the same value throughout: nothing goes with it
 * @throws RangeError where the lengths differ, there are fewer than 2 pairs, or a value is not finite
 * @example correlation([1, 2, 3], [10, 30, 20]) // 0.5
 */
export function correlation(x: readonly number[], y: readonly number[]): number | undefined {
  demand('x and y must be of one length', `${x.length} and ${y.length}`, x.length === y.length);
  demand('there must be at least 2 pairs', x.length, x.length >= 2);
  allFinite(x);
  allFinite(y);
  if (isConstant(x) || isConstant(y)) return undefined;
  const a = deviations(x);
  const b = deviations(y);
  const r = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  return Math.max(-1, Math.min(1, r));
}

/**
 * The correlation of each x with the y that comes `lag` periods later, equation (4).
 *
 *     r(k) = correlation of x_t with y_{t+k}
 *
 * A positive lag asks whether **x leads**, a negative one whether y does, and 0 is the plain
 * correlation. The values that are left without a partner at the ends are dropped.
 *
 * @returns as `correlation`, of the n − |lag| pairs
 * @throws RangeError where the lag is not a whole number, fewer than 2 pairs are left, or as `correlation`
 * @example correlationAtLag([1, 2, 1, 5, 1], [0, 1, 2, 1, 5], 1) // 1: y does what x did before
 */
export function correlationAtLag(
  x: readonly number[],
  y: readonly number[],
  lag: number,
): number | undefined {
  demand('the lag must be a whole number', lag, Number.isSafeInteger(lag));
  demand('x and y must be of one length', `${x.length} and ${y.length}`, x.length === y.length);
  allFinite(x);
  allFinite(y);
  const pairs = Math.max(0, x.length - Math.abs(lag));
  const from = (start: number, values: readonly number[]) => values.slice(start, start + pairs);
  return correlation(from(Math.max(0, -lag), x), from(Math.max(0, lag), y));
}

/**
 * Fisher's interval for a correlation that was measured from n **independent** pairs, equation (3). It
 * holds the true one in 95 of 100 samples.
 *
 *     tanh(artanh r ± 1.96 / √(n − 3))
 *
 * The levels of prices are not independent: for them it is far too short, whatever n.
 *
 * @returns for r = 1 and r = −1 an interval of that one number
 * @throws RangeError where r is not from −1 to 1, or n is not a whole number from 4
 * @example correlationInterval(0, 103) // { low: −0.1935…, high: 0.1935… }
 */
export function correlationInterval(r: number, independentPairs: number): Interval {
  demand('a correlation must be from −1 to 1', r, r >= -1 && r <= 1);
  demand(
    'the pairs must be a whole number, from 4',
    independentPairs,
    Number.isSafeInteger(independentPairs) && independentPairs >= 4,
  );
  const reach = 1.96 / Math.sqrt(independentPairs - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}

function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

function allFinite(values: readonly number[]): void {
  for (const value of values) demand('a value must be finite', value, Number.isFinite(value));
}

function demand(requirement: string, value: number | string, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot correlate: ${requirement}, current value is ${value}`);
}
