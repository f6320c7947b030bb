/**
 * A volatility control mechanism, as the exchange runs it and as a quoter lives with it. Trades are
 * held within a band around the price of five minutes ago; a trade that would leave the band starts
 * a cooling-off period, in which trading goes on inside the band. Prices are whole ticks, times are
 * nanoseconds since the start of the session.
 */

import { type Lots, lots, type Ticks, ticks } from '../../src/units/index.js';

/** The lowest and the highest price at which a trade may happen; both are allowed. */
export interface Band {
  readonly lowerTicks: Ticks;
  readonly upperTicks: Ticks;
}

export interface ControlConfig {
  /** Half the width of the band, in basis points of the reference price: 500 is ±5 %. */
  readonly bandBps: number;
  /** How old the reference price is: five minutes, at HKEX. */
  readonly lookbackNs: number;
  /** How long a cooling-off period lasts: five minutes, at HKEX. */
  readonly coolingOffNs: number;
}

/** `traded`: inside the band. `triggered`: outside, and a cooling-off period began. `rejected`:
 * outside during a cooling-off period. Only `traded` means that the trade happened. */
export type Outcome = 'traded' | 'triggered' | 'rejected';

/** An order of a quote. */
export interface Order {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** A quote; a side that is absent is not quoted. */
export interface Quote {
  readonly bid?: Order;
  readonly ask?: Order;
}

/**
 * The band around a reference price: equation (13).
 *
 * The limits are `referenceTicks` less and plus `bandBps` basis points, rounded inwards to whole
 * ticks: the lower one up, the upper one down, so that no price inside is more than `bandBps` away.
 * The result is exact: 15 % above 100 ticks is 115. `referenceTicks` is positive.
 *
 * @example bandAround(ticks(4865), 500) // { lowerTicks: 4622, upperTicks: 5108 }
 */
export function bandAround(referenceTicks: Ticks, bandBps: number): Band {
  // Whole numbers up to the one division: 100 × 1.15 is 114.999…, 100 × 11,500 / 10,000 is 115.
  return {
    lowerTicks: ticks(Math.ceil((referenceTicks * (10_000 - bandBps)) / 10_000)),
    upperTicks: ticks(Math.floor((referenceTicks * (10_000 + bandBps)) / 10_000)),
  };
}

/**
 * The mechanism of one instrument. Times given to its methods may be equal, but never go back; a call
 * that is refused for that changes nothing.
 */
export class ControlMechanism {
  readonly #config: ControlConfig;
  /** What traded, oldest first. The first one is the reference once it is old enough. */
  readonly #trades: { readonly timeNs: number; readonly priceTicks: Ticks }[] = [];
  #cooling: { readonly band: Band; readonly endNs: number } | undefined;
  #nowNs = Number.NEGATIVE_INFINITY;

  /** The configuration is taken as valid and is not changed. */
  constructor(config: ControlConfig) {
    this.#config = config;
  }

  /**
   * The band in force at a time.
   *
   * During a cooling-off period it is the band that was left, frozen. Otherwise it lies around the
   * reference price: the last price that traded at `timeNs` − `lookbackNs` or before. Where nothing
   * had traded by then there is no band, and the result is undefined.
   *
   * A cooling-off period that began at t is over at t + `coolingOffNs` exactly.
   *
   * @throws RangeError where `timeNs` is before a time given earlier
   */
  band(timeNs: number): Band | undefined {
    this.#advance(timeNs);
    if (this.#cooling !== undefined) return this.#cooling.band;
    const reference = this.#trades[0];
    if (reference === undefined || reference.timeNs > timeNs - this.#config.lookbackNs) {
      return undefined;
    }
    return bandAround(reference.priceTicks, this.#config.bandBps);
  }

  /**
   * Two orders could trade at a price: says what happens.
   *
   * Within the band in force (limits included), or where there is no band, the trade happens, also
   * during a cooling-off period: `traded`. Outside, it does not happen and its price is forgotten:
   * `triggered` where this starts a cooling-off period, `rejected` where one is running. A rejection
   * does not prolong it. After a cooling-off the mechanism watches again, and may be triggered again.
   *
   * @throws RangeError where `timeNs` is before a time given earlier
   */
  tryTrade(timeNs: number, priceTicks: Ticks): Outcome {
    const band = this.band(timeNs);
    if (band === undefined || (priceTicks >= band.lowerTicks && priceTicks <= band.upperTicks)) {
      this.#trades.push({ timeNs, priceTicks });
      return 'traded';
    }
    if (this.#cooling !== undefined) return 'rejected';
    this.#cooling = { band, endNs: timeNs + this.#config.coolingOffNs };
    return 'triggered';
  }

  /** Whether a cooling-off period is running. @throws RangeError where `timeNs` goes back. */
  isCoolingOff(timeNs: number): boolean {
    this.#advance(timeNs);
    return this.#cooling !== undefined;
  }

  /** Ends a cooling-off period that is over, and drops trades older than the reference. */
  #advance(timeNs: number): void {
    if (!(timeNs >= this.#nowNs)) {
      throw new RangeError(
        `Cannot advance: time must not go back from ${this.#nowNs}, current value is ${timeNs}`,
      );
    }
    this.#nowNs = timeNs;
    if (this.#cooling !== undefined && timeNs >= this.#cooling.endNs) this.#cooling = undefined;
    const oldEnoughNs = timeNs - this.#config.lookbackNs;
    while (this.#trades.length > 1 && (this.#trades[1]?.timeNs as number) <= oldEnoughNs) {
      this.#trades.shift();
    }
  }
}

/**
 * The quote that a maker should show near the limits, given the one it wants: equation (14).
 *
 * The bid is the side that traps a maker at the lower limit (it buys, and cannot sell lower), the
 * ask at the upper. So each side's size is scaled by its distance to that limit: full where the
 * distance is `nearTicks` or more, in proportion below (quantity × distance / `nearTicks`, dropped
 * to whole lots), and nothing at the limit or beyond it.
 *
 * A price beyond the other limit is moved to that limit, which makes it less aggressive (a bid
 * above the upper limit is lowered to it, an ask below the lower limit raised to it). Its size is
 * reckoned from the moved price. A price is never moved towards the other side of the market. A side
 * without a size, or absent in `wanted`, is absent in the result.
 *
 * `nearTicks` is positive. `wanted` is not changed.
 *
 * @example
 * const band = { lowerTicks: ticks(9500), upperTicks: ticks(10_500) };
 * const bid = { priceTicks: ticks(10_430), qtyLots: lots(10) };
 * const ask = { priceTicks: ticks(10_470), qtyLots: lots(10) };
 * quoteInBand({ bid, ask }, band, 50); // the bid as wanted, the ask for 6: 30 of 50 ticks are left
 */
export function quoteInBand(wanted: Quote, band: Band, nearTicks: number): Quote {
  const { lowerTicks, upperTicks } = band;
  const quote: { bid?: Order; ask?: Order } = {};
  if (wanted.bid !== undefined) {
    const priceTicks = ticks(Math.min(wanted.bid.priceTicks, upperTicks));
    const qtyLots = scaled(wanted.bid.qtyLots, priceTicks - lowerTicks, nearTicks);
    if (qtyLots > 0) quote.bid = { priceTicks, qtyLots };
  }
  if (wanted.ask !== undefined) {
    const priceTicks = ticks(Math.max(wanted.ask.priceTicks, lowerTicks));
    const qtyLots = scaled(wanted.ask.qtyLots, upperTicks - priceTicks, nearTicks);
    if (qtyLots > 0) quote.ask = { priceTicks, qtyLots };
  }
  return quote;
}

function scaled(qtyLots: Lots, distanceTicks: number, nearTicks: number): Lots {
  const part = Math.min(Math.max(distanceTicks, 0), nearTicks);
  return lots(Math.floor((qtyLots * part) / nearTicks));
}
