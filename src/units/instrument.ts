/**
 * An instrument knows its tick size and lot size, and nothing else in the project does.
 *
 * Prices and quantities are converted here when they enter (a file, a form, a person) and when they
 * leave (a display, a report). In between there are only `Ticks` and `Lots`. Sizes are decimals
 * (0.01, 0.25, 0.0005), so each is kept as an exact ratio of two integers; dividing floats would give
 * floor(0.3 / 0.1) = 2. Taught in chapter 01, tick-grid.
 */

import { type Lots, lots, type Ticks, ticks } from './numbers.js';

export interface InstrumentSpec {
  readonly symbol: string;
  /** The least price step, in units of the currency. A decimal with at most 12 places. */
  readonly tickSize: number;
  /** The least quantity step, in units of the asset. Defaults to 1. */
  readonly lotSize?: number;
  /** What prices are in, for display. Defaults to USD. */
  readonly currency?: string;
}

/** A decimal as numerator / 10^places, both exact. */
interface Decimal {
  readonly numerator: number;
  readonly places: number;
}

const MAX_PLACES = 12;
/** How far, in steps, a decimal may sit from the grid and still be meant to be on it. */
const ON_GRID_TOLERANCE_STEPS = 1e-6;

export class Instrument {
  readonly symbol: string;
  readonly tickSize: number;
  readonly lotSize: number;
  readonly currency: string;
  readonly #tick: Decimal;
  readonly #lot: Decimal;

  /** @throws RangeError where a size is not positive and finite, or has more than 12 decimal places */
  constructor(spec: InstrumentSpec) {
    this.symbol = spec.symbol;
    this.tickSize = spec.tickSize;
    this.lotSize = spec.lotSize ?? 1;
    this.currency = spec.currency ?? 'USD';
    this.#tick = toDecimal('tick size', this.tickSize);
    this.#lot = toDecimal('lot size', this.lotSize);
  }

  /** The price in ticks of a price that is on the grid. @throws RangeError where it is off the grid. */
  toTicks(price: number): Ticks {
    return ticks(exactSteps('price', price, this.#tick));
  }

  /** The highest tick at or below a price: where a bid goes. */
  floorToTicks(price: number): Ticks {
    return ticks(Math.floor(nearlySteps('price', price, this.#tick)));
  }

  /** The lowest tick at or above a price: where an ask goes. */
  ceilToTicks(price: number): Ticks {
    return ticks(Math.ceil(nearlySteps('price', price, this.#tick)));
  }

  /** The price of a number of ticks, in currency; fractions of a tick (a fair value) are allowed. */
  toPrice(priceTicks: number): number {
    return (priceTicks * this.#tick.numerator) / 10 ** this.#tick.places;
  }

  /** The price as text, with the places the tick size needs. */
  formatPrice(priceTicks: number): string {
    return this.toPrice(priceTicks).toFixed(this.#tick.places);
  }

  /** The quantity in lots of a quantity that is whole lots. @throws RangeError where it is not. */
  toLots(qty: number): Lots {
    return lots(exactSteps('quantity', qty, this.#lot));
  }

  /** The quantity of a number of lots, in units of the asset. */
  toQty(qtyLots: number): number {
    return (qtyLots * this.#lot.numerator) / 10 ** this.#lot.places;
  }
}

function toDecimal(what: string, size: number): Decimal {
  if (!(size > 0) || !Number.isFinite(size)) {
    throw new RangeError(
      `Cannot define an instrument: ${what} must be positive and finite, current value is ${size}`,
    );
  }
  for (let places = 0; places <= MAX_PLACES; places++) {
    const numerator = Math.round(size * 10 ** places);
    if (numerator > 0 && numerator / 10 ** places === size) return { numerator, places };
  }
  throw new RangeError(
    `Cannot define an instrument: ${what} must have at most ${MAX_PLACES} decimal places, current value is ${size}`,
  );
}

/** Steps of a value, with the residue of decimal arithmetic rounded off to a millionth of a step. */
function nearlySteps(what: string, value: number, step: Decimal): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Cannot convert a ${what}: it must be finite, current value is ${value}`);
  }
  const steps = (value * 10 ** step.places) / step.numerator;
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= ON_GRID_TOLERANCE_STEPS ? nearest : steps;
}

function exactSteps(what: string, value: number, step: Decimal): number {
  const steps = nearlySteps(what, value, step);
  if (!Number.isInteger(steps)) {
    const size = step.numerator / 10 ** step.places;
    throw new RangeError(
      `Cannot convert a ${what}: it must be a multiple of ${size}, current value is ${value}`,
    );
  }
  return steps;
}
