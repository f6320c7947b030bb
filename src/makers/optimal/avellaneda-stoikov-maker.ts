/**
 * The maker of Avellaneda and Stoikov: it leans its quotes by what the inventory risks until the end
 * of the session, or for ever.
 *
 * The inventory counts in quotes: with `quoteLots` of 100, 300 lots are q = 3. The risk aversion is per
 * tick and quote, the volatility in ticks over one second. With a session, lean and spread shrink to
 * the end and stay there after it. Without one, the lean grows ever steeper towards the limit.
 * Source: Avellaneda and Stoikov, Quantitative Finance 8(3), 2008. Taught in chapter 13.
 */

import type { Fill, MarketMaker, MarketState, Quotes } from '../market-maker.js';
import { Position } from '../position.js';
import { avellanedaStoikovQuotes, patience } from './avellaneda-stoikov.js';
import { infiniteHorizonPrices } from './infinite-horizon.js';
import {
  checkRules,
  type QuotingRules,
  remainingSeconds,
  type WishedPrices,
  wishedQuotes,
} from './wished-quotes.js';

export interface AvellanedaStoikovOptions extends QuotingRules {
  /** γ, per tick and quote. Positive. */
  readonly riskAversion: number;
  /** σ, the standard deviation of the mid's move over one second, in ticks. 0 or more. */
  readonly secondVolTicks: number;
  /** k, per tick: how fast the takers fall off with distance. Positive. */
  readonly decayPerTick: number;
  /** When the session ends. Absent: it does not, and the maker uses the paper's infinite horizon. */
  readonly endNs?: number | undefined;
}

export class AvellanedaStoikovMaker implements MarketMaker {
  readonly #options: AvellanedaStoikovOptions;
  readonly #position = new Position();

  /** @throws RangeError where an option is out of its range */
  constructor(options: AvellanedaStoikovOptions) {
    checkRules(options);
    const { riskAversion, secondVolTicks: vol, decayPerTick: decay } = options;
    avellanedaStoikovQuotes({ mid: 0, inventory: 0, remaining: 0 }, { riskAversion, vol, decay });
    infiniteHorizonPrices({ mid: 0, inventory: 0 }, { riskAversion, maxInventory: 1 });
    this.#options = options;
  }

  get inventoryLots(): number {
    return this.#position.inventoryLots;
  }

  /** Cash, average cost and profit of all fills so far. */
  get position(): Position {
    return this.#position;
  }

  /**
   * Both quotes, or one at the limit: bid = ⌊r − spread/2⌋, ask = ⌈r + spread/2⌉, and at least a tick
   * between them. O(1).
   * @throws RangeError where the fair value is not finite
   * @example
   * const maker = new AvellanedaStoikovMaker({ riskAversion: 0.001, secondVolTicks: 1,
   *   decayPerTick: 0.3, quoteLots: lots(100), maxInventoryLots: lots(1000), endNs: 3600e9 });
   * maker.quotes({ timeNs: 0, fairTicks: 10_000 });
   */
  quotes(market: MarketState): Quotes {
    const inventoryLots = this.inventoryLots;
    return wishedQuotes(this.#wishes(market), { ...this.#options, inventoryLots }, market);
  }

  onFill(fill: Fill): void {
    this.#position.apply(fill);
  }

  #wishes(market: MarketState): WishedPrices {
    const { riskAversion, endNs, quoteLots, maxInventoryLots } = this.#options;
    const decay = this.#options.decayPerTick;
    const held = { mid: market.fairTicks, inventory: this.inventoryLots / quoteLots };
    const remaining = remainingSeconds(market, endNs ?? Number.POSITIVE_INFINITY);
    if (endNs !== undefined) {
      const vol = this.#options.secondVolTicks;
      return avellanedaStoikovQuotes({ ...held, remaining }, { riskAversion, vol, decay });
    }
    const maxInventory = maxInventoryLots / quoteLots;
    const { bid, ask } = infiniteHorizonPrices(held, { riskAversion, maxInventory });
    const kept = patience({ riskAversion, decay });
    return { bid: bid - kept, ask: ask + kept };
  }
}
