/**
 * Exponentially weighted statistics: old values do not leave, they fade.
 *
 * A window forgets each value all at once; here a value weighs λ times as much as the one after it. Two
 * things decide whether the result may be used: how it starts, and that a value is judged by what was
 * known before it came. Equations (16) to (22) of notebook 04.
 */

/**
 * The decay λ at which a weight halves in `halfLife` values, equation (18): 2^(−1 / halfLife).
 * @throws RangeError where the half-life is not positive and finite
 * @example decayOfHalfLife(1) // 0.5
 */
export function decayOfHalfLife(halfLife: number): number {
  demand('find a decay: the half-life must be positive and finite', halfLife, halfLife > 0);
  return 2 ** (-1 / halfLife);
}

/**
 * The window whose plain mean is as noisy as the weighted one, equation (19): (1 + λ) / (1 − λ).
 * It is seldom whole, and not rounded.
 * @throws RangeError where the decay is not above 0 and below 1
 * @example effectiveWindow(0.94) // 32.33…
 */
export function effectiveWindow(decay: number): number {
  checkDecay(decay);
  return (1 + decay) / (1 - decay);
}

/**
 * The weighted mean and variance, equations (16) and (17), where λ is `decay`:
 *
 *     mean ← mean + (1 − λ)(x − mean)
 *     variance ← λ (variance + (1 − λ)(x − mean before)²)
 *
 * The first value starts it: the mean is that value, the variance 0. No value is kept. Everything is
 * O(1).
 *
 * @example
 * const smooth = new Ewma({ decay: 0.5 });
 * for (const value of [10, 20]) smooth.add(value);
 * smooth.mean() // 15
 */
export class Ewma {
  readonly #decay: number;
  #mean: number | undefined;
  #variance = 0;

  /** @throws RangeError where the decay is not above 0 and below 1 */
  constructor(options: { readonly decay: number }) {
    checkDecay(options.decay);
    this.#decay = options.decay;
  }

  /**
   * Takes a value in.
   * @throws RangeError where it is NaN or infinite; everything is left as it was
   */
  add(value: number): void {
    demand('add a value: it must be finite', value, value !== -Infinity);
    if (this.#mean === undefined) {
      this.#mean = value;
      return;
    }
    const distance = value - this.#mean;
    this.#mean += (1 - this.#decay) * distance;
    this.#variance = this.#decay * (this.#variance + (1 - this.#decay) * distance ** 2);
  }

  /** The weighted mean; undefined before the first value. */
  mean(): number | undefined {
    return this.#mean;
  }

  /** The weighted variance; undefined before the first value, 0 after it. */
  variance(): number | undefined {
    return this.#mean === undefined ? undefined : this.#variance;
  }

  /** The root of the variance; undefined where that is. */
  deviation(): number | undefined {
    return this.#mean === undefined ? undefined : Math.sqrt(this.#variance);
  }

  /**
   * How surprising a value is that has **not** been added, equation (20): its distance from the mean in
   * deviations, both of the values added so far. Asking changes nothing.
   *
   * @returns signed; undefined before the first value and where the deviation is 0
   * @throws RangeError where the value is NaN or infinite
   * @example smooth.zScore(25) // 2: after 10 and 20 at λ = 0.5 the mean is 15, the deviation 5
   */
  zScore(value: number): number | undefined {
    demand('judge a value: it must be finite', value, value !== -Infinity);
    const deviation = this.deviation();
    if (this.#mean === undefined || !deviation) return undefined;
    return (value - this.#mean) / deviation;
  }
}

/**
 * How surprising each value was when it came: entry i is the z-score of `values[i]` by an `Ewma` of the
 * values before it, and of no other. As many entries as values; undefined where `zScore` is.
 *
 * @param values never changed
 * @throws RangeError as `Ewma`
 * @example zScores(returns, { decay: 0.94 })
 */
export function zScores(
  values: readonly number[],
  options: { readonly decay: number },
): (number | undefined)[] {
  const smooth = new Ewma(options);
  return values.map((value) => {
    const score = smooth.zScore(value);
    smooth.add(value);
    return score;
  });
}

/**
 * A weighted mean of values that come when they like: a weight halves in `halfLifeNs`, however many
 * values come in that time, equation (22).
 *
 *     mean = Σ 2^(−age / halfLife) x / Σ 2^(−age / halfLife)
 *
 * Values of one and the same time weigh the same. No start is favoured: the weights are divided by
 * their sum, so the first value is one among others. No value is kept. Everything is O(1). It goes on
 * after any gap, as long as it may be.
 *
 * @example
 * const fading = new FadingMean({ halfLifeNs: 1e9 });
 * fading.add(10, 0);
 * fading.add(20, 1e9); // the 10 weighs half by now
 * fading.mean() // 16.66…
 */
export class FadingMean {
  readonly #halfLifeNs: number;
  #weighted = 0;
  #weights = 0;
  #lastNs = -Infinity;

  /** @throws RangeError where the half-life is not positive and finite */
  constructor(options: { readonly halfLifeNs: number }) {
    const { halfLifeNs } = options;
    demand('fade: the half-life must be positive and finite', halfLifeNs, halfLifeNs > 0);
    this.#halfLifeNs = halfLifeNs;
  }

  /**
   * Takes a value in that came at a time.
   * @throws RangeError where the value or the time is NaN or infinite, or the time is before that of
   * the value before; everything is left as it was
   */
  add(value: number, timeNs: number): void {
    demand('add a value: it must be finite', value, value !== -Infinity);
    const isLater = timeNs !== -Infinity && timeNs >= this.#lastNs;
    demand('add a value: its time must be finite and not run back', timeNs, isLater);
    const fade = 2 ** ((this.#lastNs - timeNs) / this.#halfLifeNs);
    this.#weighted = this.#weighted * fade + value;
    this.#weights = this.#weights * fade + 1;
    this.#lastNs = timeNs;
  }

  /** The weighted mean; undefined before the first value. It does not change while nothing comes. */
  mean(): number | undefined {
    return this.#weights === 0 ? undefined : this.#weighted / this.#weights;
  }
}

function checkDecay(decay: number): void {
  demand('weight: the decay must be above 0 and below 1', decay, decay > 0 && decay < 1);
}

/** NaN and Infinity fail every demand, so that no condition need say it again. */
function demand(requirement: string, value: number, holds: boolean): void {
  if (holds && value < Infinity) return;
  throw new RangeError(`Cannot ${requirement}, current value is ${value}`);
}
