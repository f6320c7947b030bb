/**
 * A volatility control mechanism, and a quoter's conduct near its limits.
 *
 * Trades are held within a band around the price of some minutes ago. A trade that would leave the
 * band starts a cooling-off period: trading goes on, inside the band as it then stood. What always
 * holds: no trade the mechanism let pass lies outside the band in force at its time. Modelled on the
 * mechanism of the Hong Kong exchange (HKEX, derivatives market: ±5 % of the last price five minutes
 * ago, five minutes of cooling-off, any number of times a session). Taught in chapter 02, equations
 * (13) and (14).
 */

import { lots, NS_PER_MINUTE, type Ticks, ticks } from '../units/index.js';
import type { Quote, Quotes } from './market-maker.js';

/** The lowest and the highest price at which a trade may happen; both are allowed. */
export interface PriceBand {
  readonly lowerTicks: Ticks;
  readonly upperTicks: Ticks;
}

export interface VolatilityControlOptions {
  /** Half the width of the band, in whole basis points of the reference price. */
  readonly bandBps: number;
  /** How old the reference price is. */
  readonly lookbackNs: number;
  readonly coolingOffNs: number;
  /** When the mechanism watches, from (included) and to (excluded). Always, where absent. */
  readonly watches?: readonly { readonly fromNs: number; readonly toNs: number }[];
}

/** HKEX's derivatives market: index futures. */
export const HKEX_FUTURES_CONTROL: VolatilityControlOptions = Object.freeze({
  bandBps: 500,
  lookbackNs: 5 * NS_PER_MINUTE,
  coolingOffNs: 5 * NS_PER_MINUTE,
});

/** One cooling-off period, as HKEX publishes them. */
export interface CoolingOff extends PriceBand {
  readonly startNs: number;
  readonly endNs: number;
  readonly referenceTicks: Ticks;
}

/** `traded` happened; `triggered` and `rejected` did not. */
export type ControlOutcome = 'traded' | 'triggered' | 'rejected';

/**
 * The band around a reference price: equation (13), rounded inwards to whole ticks. Whole numbers are
 * multiplied before the one division: 100 × 1.15 would be 114.999…. O(1).
 * @throws RangeError where the reference is not positive, or the band not in (0, 10,000) bps
 * @example bandAround(ticks(4865), 500) // { lowerTicks: 4622, upperTicks: 5108 }
 */
export function bandAround(referenceTicks: Ticks, bandBps: number): PriceBand {
  demand('the reference price must be positive', referenceTicks, referenceTicks > 0);
  demandBandBps(bandBps);
  return {
    lowerTicks: ticks(Math.ceil((referenceTicks * (10_000 - bandBps)) / 10_000)),
    upperTicks: ticks(Math.floor((referenceTicks * (10_000 + bandBps)) / 10_000)),
  };
}

export class VolatilityControl {
  readonly #options: VolatilityControlOptions;
  /** What traded, oldest first; the live part begins at `#head`. */
  #trades: { readonly timeNs: number; readonly priceTicks: Ticks }[] = [];
  #head = 0;
  #nowNs = Number.NEGATIVE_INFINITY;
  readonly #history: CoolingOff[] = [];

  /** @throws RangeError where an option is out of its range */
  constructor(options: VolatilityControlOptions) {
    demandBandBps(options.bandBps);
    demand('the lookback must not be negative', options.lookbackNs, options.lookbackNs >= 0);
    demand('the cooling-off must last', options.coolingOffNs, options.coolingOffNs > 0);
    this.#options = { ...options };
  }

  /** Every cooling-off period so far, oldest first. */
  get history(): readonly CoolingOff[] {
    return this.#history;
  }

  /**
   * The band in force: frozen while cooling off, else around the last price that traded `lookbackNs`
   * ago or earlier; undefined where nothing had, or the mechanism is not watching. Amortised O(1).
   * @throws RangeError where time goes back
   */
  band(timeNs: number): PriceBand | undefined {
    const cooling = this.coolingOff(timeNs);
    if (cooling !== undefined) {
      return { lowerTicks: cooling.lowerTicks, upperTicks: cooling.upperTicks };
    }
    const reference = this.#reference();
    return reference === undefined ? undefined : bandAround(reference, this.#options.bandBps);
  }

  /** The cooling-off period that is running, if one is. @throws RangeError where time goes back */
  coolingOff(timeNs: number): CoolingOff | undefined {
    this.#advance(timeNs);
    const last = this.#history.at(-1);
    return last !== undefined && timeNs < last.endNs ? last : undefined;
  }

  /**
   * Two orders could trade at a price: lets them, or not. Amortised O(1).
   *
   * A trade outside the band starts a cooling-off period (`triggered`), or is `rejected` while one is
   * running, which does not prolong it. Neither becomes a reference.
   * @throws RangeError where time goes back
   */
  tryTrade(timeNs: number, priceTicks: Ticks): ControlOutcome {
    const band = this.band(timeNs);
    if (band === undefined || isInside(priceTicks, band)) {
      this.#trades.push({ timeNs, priceTicks });
      return 'traded';
    }
    if (this.coolingOff(timeNs) !== undefined) return 'rejected';
    this.#history.push({
      ...band,
      startNs: timeNs,
      endNs: timeNs + this.#options.coolingOffNs,
      referenceTicks: this.#reference() as Ticks,
    });
    return 'triggered';
  }

  #reference(): Ticks | undefined {
    const { watches, lookbackNs } = this.#options;
    const isWatching =
      watches?.some(({ fromNs, toNs }) => this.#nowNs >= fromNs && this.#nowNs < toNs) ?? true;
    const oldest = this.#trades[this.#head];
    const isOldEnough = oldest !== undefined && oldest.timeNs <= this.#nowNs - lookbackNs;
    return isWatching && isOldEnough ? oldest.priceTicks : undefined;
  }

  /** Moves the clock, and the head to the youngest trade that is old enough. */
  #advance(timeNs: number): void {
    demand(`time must not go back from ${this.#nowNs}`, timeNs, timeNs >= this.#nowNs);
    this.#nowNs = timeNs;
    const oldEnoughNs = timeNs - this.#options.lookbackNs;
    while ((this.#trades[this.#head + 1]?.timeNs ?? Number.POSITIVE_INFINITY) <= oldEnoughNs) {
      this.#head++;
    }
    // Half of the array is dead: dropping it now costs each trade one copy in its life.
    if (this.#head > 32 && this.#head * 2 > this.#trades.length) {
      this.#trades = this.#trades.slice(this.#head);
      this.#head = 0;
    }
  }
}

/**
 * The quotes to show near the limits, given those that are wanted: equation (14). O(n).
 *
 * The bid is what traps a maker at the lower limit, the ask at the upper; so each quote keeps the part
 * of its size that its distance to that limit is of `nearTicks`, all from `nearTicks` on, and nothing
 * at the limit or beyond. A price beyond the other limit is moved to it, away from the other side of
 * the market. Quotes that land on one price become one.
 * @throws RangeError where `nearTicks` is not positive
 */
export function quotesInBand(wanted: Quotes, band: PriceBand, nearTicks: number): Quotes {
  demand('the near zone must be positive', nearTicks, nearTicks > 0 && Number.isFinite(nearTicks));
  const { lowerTicks, upperTicks } = band;
  const kept = (quote: Quote, priceTicks: number, distanceTicks: number): Quote => {
    const part = Math.min(Math.max(distanceTicks, 0), nearTicks);
    const qtyLots = lots(Math.floor((quote.qtyLots * part) / nearTicks));
    return { priceTicks: ticks(priceTicks), qtyLots };
  };
  return {
    bids: merged(
      wanted.bids.map((quote) => {
        const priceTicks = Math.min(quote.priceTicks, upperTicks);
        return kept(quote, priceTicks, priceTicks - lowerTicks);
      }),
    ),
    asks: merged(
      wanted.asks.map((quote) => {
        const priceTicks = Math.max(quote.priceTicks, lowerTicks);
        return kept(quote, priceTicks, upperTicks - priceTicks);
      }),
    ),
  };
}

/** Without empty quotes, and with neighbours at one price as one quote. */
function merged(quotes: readonly Quote[]): Quote[] {
  const result: Quote[] = [];
  for (const quote of quotes) {
    if (quote.qtyLots === 0) continue;
    const last = result.at(-1);
    if (last?.priceTicks === quote.priceTicks) {
      result[result.length - 1] = { ...quote, qtyLots: lots(last.qtyLots + quote.qtyLots) };
    } else {
      result.push(quote);
    }
  }
  return result;
}

function isInside(priceTicks: Ticks, band: PriceBand): boolean {
  return priceTicks >= band.lowerTicks && priceTicks <= band.upperTicks;
}

function demandBandBps(bandBps: number): void {
  const holds = Number.isInteger(bandBps) && bandBps > 0 && bandBps < 10_000;
  demand('the band must be whole basis points below 10,000', bandBps, holds);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) {
    throw new RangeError(`Cannot control volatility: ${requirement}, current value is ${value}`);
  }
}
