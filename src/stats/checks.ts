/**
 * What every estimator asks of its inputs, said in one place and in one form.
 *
 * A statistic of no data, of a NaN or of a negative price is not a number, and a NaN that travels on
 * silently is found hours later in somebody's quotes. So each estimator refuses what it cannot
 * measure with a `RangeError`: the action, the requirement, the value.
 */

export interface SeriesRule {
  /** What the values are, in the plural: `returns`. */
  readonly what: string;
  /** How many there must be at least. 1 where it is not said. */
  readonly least?: number;
  /** Whether each must be above zero, as prices whose logarithm is taken. */
  readonly isPositive?: boolean;
}

/** @throws RangeError where there are too few values, or one is not finite, or not positive as asked */
export function checkSeries(action: string, values: ArrayLike<number>, rule: SeriesRule): void {
  const { what, least = 1, isPositive = false } = rule;
  if (values.length < least) {
    throw new RangeError(
      `Cannot ${action}: there must be at least ${least} ${what}, there are ${values.length}`,
    );
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!Number.isFinite(value) || (isPositive && value <= 0)) {
      const requirement = isPositive ? 'positive and finite' : 'finite';
      throw new RangeError(
        `Cannot ${action}: ${what} must be ${requirement}, item ${i} is ${value}`,
      );
    }
  }
}

/** @throws RangeError where two series that belong together have different lengths */
export function checkSameLength(
  action: string,
  lengths: Readonly<Record<string, ArrayLike<unknown>>>,
): void {
  const [first, ...others] = Object.entries(lengths);
  for (const [name, values] of others) {
    if (values.length === first[1].length) continue;
    throw new RangeError(
      `Cannot ${action}: ${first[0]} and ${name} must be of one length, they have ${first[1].length} and ${values.length}`,
    );
  }
}

/** @throws RangeError where a parameter is not above zero and finite */
export function checkPositive(action: string, name: string, value: number): void {
  if (value > 0 && value !== Infinity) return;
  throw new RangeError(
    `Cannot ${action}: ${name} must be positive and finite, current value is ${value}`,
  );
}

/** @throws RangeError where a parameter is negative, NaN or infinite */
export function checkNotNegative(action: string, name: string, value: number): void {
  if (value >= 0 && value !== Infinity) return;
  throw new RangeError(
    `Cannot ${action}: ${name} must be finite and not negative, current value is ${value}`,
  );
}

/** @throws RangeError where a parameter is NaN or infinite */
export function checkFinite(action: string, name: string, value: number): void {
  if (Number.isFinite(value)) return;
  throw new RangeError(`Cannot ${action}: ${name} must be finite, current value is ${value}`);
}

/** @throws RangeError where a parameter is not a whole number from `least` */
export function checkWhole(action: string, name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(
    `Cannot ${action}: ${name} must be a whole number from ${least}, current value is ${value}`,
  );
}

/** @throws RangeError where a probability is not from 0 to 1 */
export function checkShare(action: string, name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new RangeError(`Cannot ${action}: ${name} must be from 0 to 1, current value is ${value}`);
}
