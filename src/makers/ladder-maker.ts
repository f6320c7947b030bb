/**
 * The layered maker: a ladder of quotes on both sides, that may lean against its inventory.
 *
 * Without a lean it is the maker of many a service's design: symmetric around a price from outside,
 * blind to its fills, and its inventory is whatever the flow left there. With one, the whole ladder
 * shifts against the position (by price, like the simple maker) and its sizes shrink on the side that
 * would grow it. What always holds: all bids together fit into the room below the limit, and so do
 * all asks; at the limit only the growing side stops. Taught in chapter 15.
 */

import type { Lots } from '../units/index.js';
import { checkLadderShape, type LadderShape, ladderPrices } from './ladder-prices.js';
import type { Fill, MarketMaker, MarketState, Quotes } from './market-maker.js';
import { Position } from './position.js';
import { quotesFrom } from './quote-rules.js';
import { reservationPrice } from './simple-market-maker.js';
import { skewedSizes } from './size-skew.js';

export interface LadderMakerOptions extends LadderShape {
  /** What each level shows, while flat. Positive. */
  readonly levelLots: Lots;
  /** The most lots it may be long, and the most it may be short. Positive. */
  readonly maxInventoryLots: Lots;
  /** κ: how far the whole ladder moves down for each lot held. Defaults to 0: no lean. */
  readonly skewTicksPerLot?: number;
  /**
   * The inventory at which the growing side shows nothing and the other twice `levelLots`. Sizes do
   * not lean where it is absent.
   */
  readonly sizeRangeLots?: Lots | undefined;
}

export class LadderMaker implements MarketMaker {
  readonly #options: LadderMakerOptions;
  readonly #position = new Position();

  /** @throws RangeError where an option is out of its range */
  constructor(options: LadderMakerOptions) {
    checkLadderShape(options);
    const { levelLots, maxInventoryLots, skewTicksPerLot = 0, sizeRangeLots = 1 } = options;
    demand('the lots of a level must be positive', levelLots, levelLots > 0);
    demand('the largest inventory must be positive', maxInventoryLots, maxInventoryLots > 0);
    const isSkew = skewTicksPerLot >= 0 && Number.isFinite(skewTicksPerLot);
    demand('the skew must be finite and not below 0', skewTicksPerLot, isSkew);
    demand('the range of the sizes must be positive', sizeRangeLots, sizeRangeLots > 0);
    this.#options = { ...options };
  }

  get inventoryLots(): number {
    return this.#position.inventoryLots;
  }

  /** Cash, average cost and profit of all fills so far. */
  get position(): Position {
    return this.#position;
  }

  /**
   * The whole ladder, on the grid. Levels that meet on one tick become one quote. O(levels).
   * @throws RangeError where the fair value is not positive
   * @example
   * const maker = new LadderMaker({
   *   levels: 3, baseSpreadBps: 10, stepBps: 5, levelLots: lots(1), maxInventoryLots: lots(100),
   * });
   * maker.quotes({ timeNs: 0, fairTicks: 5_010_000 }).bids[0]; // { priceTicks: 5007495, qtyLots: 1 }
   */
  quotes(market: MarketState): Quotes {
    const { maxInventoryLots, skewTicksPerLot = 0 } = this.#options;
    const inventoryLots = this.inventoryLots;
    const centre = reservationPrice(market.fairTicks, inventoryLots, skewTicksPerLot);
    const prices = ladderPrices(market.fairTicks, this.#options, centre);
    const { bidLots, askLots } = this.#sizes();
    const wishes = (side: readonly number[], qtyLots: Lots) =>
      side.map((priceTicks) => ({ priceTicks, qtyLots }));
    return quotesFrom(
      { bids: wishes(prices.bids, bidLots), asks: wishes(prices.asks, askLots) },
      { inventoryLots, maxInventoryLots },
      market,
    );
  }

  onFill(fill: Fill): void {
    this.#position.apply(fill);
  }

  #sizes(): { readonly bidLots: Lots; readonly askLots: Lots } {
    const { levelLots, sizeRangeLots } = this.#options;
    if (sizeRangeLots === undefined) return { bidLots: levelLots, askLots: levelLots };
    const { inventoryLots } = this;
    return skewedSizes(levelLots, { inventoryLots, targetLots: 0, rangeLots: sizeRangeLots });
  }
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
