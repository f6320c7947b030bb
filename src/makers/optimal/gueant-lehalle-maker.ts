/**
 * The maker of Guéant, Lehalle and Fernandez-Tapia: it leans by what a unit risks until takers have
 * carried it away.
 *
 * With an end of the session it uses the exact quotes, from a table made once; without one the closed
 * form, which is what the exact quotes become far from the end and from the limit. The inventory counts
 * in quotes, the risk aversion is per tick and quote, times are in seconds.
 * Source: Guéant, Lehalle and Fernandez-Tapia, Mathematics and Financial Economics 7(4), 2013.
 * Taught in chapter 13.
 */

import type { Fill, MarketMaker, MarketState, Quotes } from '../market-maker.js';
import { Position } from '../position.js';
import { ValueTable } from './finite-inventory.js';
import { type FlowModel, type QuoteDistances, steadyDistances } from './gueant-lehalle.js';
import { checkRules, type QuotingRules, remainingSeconds, wishedQuotes } from './wished-quotes.js';

export interface GueantLehalleOptions extends QuotingRules {
  /** γ, per tick and quote. Positive. */
  readonly riskAversion: number;
  /** σ, the standard deviation of the mid's move over one second, in ticks. 0 or more. */
  readonly secondVolTicks: number;
  /** k, per tick: how fast the takers fall off with distance. Positive. */
  readonly decayPerTick: number;
  /** A, how many takers come in a second to a quote at the mid, on one side. Positive. */
  readonly takersPerSecond: number;
  /** The session, from time 0 to here. Absent: it does not end. */
  readonly endNs?: number | undefined;
}

export class GueantLehalleMaker implements MarketMaker {
  readonly #options: GueantLehalleOptions;
  readonly #model: FlowModel;
  readonly #maxInventory: number;
  readonly #table: ValueTable | undefined;
  readonly #position = new Position();

  /**
   * @throws RangeError where an option is out of its range, or, with an end, the limit is not a whole
   *   number of quotes
   */
  constructor(options: GueantLehalleOptions) {
    checkRules(options);
    this.#options = options;
    this.#model = {
      riskAversion: options.riskAversion,
      vol: options.secondVolTicks,
      decay: options.decayPerTick,
      arrivals: options.takersPerSecond,
    };
    steadyDistances(0, this.#model);
    this.#maxInventory = options.maxInventoryLots / options.quoteLots;
    if (options.endNs !== undefined) {
      const limited = { ...this.#model, maxInventory: this.#maxInventory };
      this.#table = new ValueTable(limited, options.endNs / 1e9);
    }
  }

  get inventoryLots(): number {
    return this.#position.inventoryLots;
  }

  /** Cash, average cost and profit of all fills so far. */
  get position(): Position {
    return this.#position;
  }

  /**
   * Both quotes, or one at the limit, at least a tick apart. A part of a quote counts as the nearest
   * whole one where the quotes are exact.
   * @throws RangeError where the fair value is not finite
   */
  quotes(market: MarketState): Quotes {
    const inventoryLots = this.inventoryLots;
    const { bid, ask } = this.#distances(market);
    const wishes = {
      bid: bid === undefined ? undefined : market.fairTicks - bid,
      ask: ask === undefined ? undefined : market.fairTicks + ask,
    };
    return wishedQuotes(wishes, { ...this.#options, inventoryLots }, market);
  }

  onFill(fill: Fill): void {
    this.#position.apply(fill);
  }

  #distances(market: MarketState): QuoteDistances {
    const units = this.inventoryLots / this.#options.quoteLots;
    const remaining = remainingSeconds(market, this.#options.endNs ?? Number.POSITIVE_INFINITY);
    if (this.#table === undefined) return steadyDistances(units, this.#model);
    const whole = Math.max(-this.#maxInventory, Math.min(this.#maxInventory, Math.round(units)));
    return this.#table.distances(remaining, whole);
  }
}
