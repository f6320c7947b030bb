/**
 * Branded numbers: a price in ticks cannot be passed where a quantity in lots is meant.
 *
 * Wherever orders meet, prices are whole ticks and quantities whole lots, so that two equal prices
 * are equal to the bit and no float ever keys a price level. Each unit has exactly one constructor,
 * and it checks. Taught in chapter 01, tick-grid.
 */

declare const unit: unique symbol;

/** A price as a whole number of ticks. May be zero or negative (a future on crude oil was, in 2020). */
export type Ticks = number & { readonly [unit]: 'ticks' };

/** A quantity as a whole, non-negative number of lots. */
export type Lots = number & { readonly [unit]: 'lots' };

/** The identity of an order: any safe non-negative integer. */
export type OrderId = number & { readonly [unit]: 'orderId' };

/**
 * Checks that a number is a whole number of ticks.
 * @throws RangeError where it is not a safe integer
 * @example ticks(9995)
 */
export function ticks(value: number): Ticks {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `Cannot make ticks: a price must be a whole number, current value is ${value}`,
    );
  }
  return (value === 0 ? 0 : value) as Ticks;
}

/**
 * Checks that a number is a whole, non-negative number of lots.
 * @throws RangeError where it is not a safe integer, or below zero
 * @example lots(100)
 */
export function lots(value: number): Lots {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `Cannot make lots: a quantity must be a whole number and not negative, current value is ${value}`,
    );
  }
  return (value === 0 ? 0 : value) as Lots;
}

/**
 * Checks that a number can identify an order.
 * @throws RangeError where it is not a safe integer, or below zero
 * @example orderId(1)
 */
export function orderId(value: number): OrderId {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `Cannot make an order id: it must be a whole number and not negative, current value is ${value}`,
    );
  }
  return (value === 0 ? 0 : value) as OrderId;
}
