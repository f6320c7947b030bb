/**
 * The simple inventory maker: a fixed spread around a price that leans against the position.
 *
 * Long, it quotes lower on both sides, so that buyers come and sellers stay away; short, higher. The
 * spread does not change: leaning steers the inventory, widening only slows it. At the limit only
 * the side that would grow the position stops. It is the maker of the classic interview problem,
 * with prices on the grid and a limit that holds. Taught in chapter 03, simple-market-maker.
 */

import type { Lots } from '../units/index.js';
import type { Fill, MarketMaker, MarketState, Quotes } from './market-maker.js';
import { Position } from './position.js';
import { quotesFrom } from './quote-rules.js';

export interface SimpleMarketMakerOptions {
  /** Ask less bid, before rounding outwards to the grid. At least 1. */
  readonly spreadTicks: number;
  /** How far both quotes move down for each lot held. 0 is a symmetric maker. */
  readonly skewTicksPerLot: number;
  /** The most lots it may be long, and the most it may be short. Positive. */
  readonly maxInventoryLots: Lots;
  /** What it shows on each side, until the limit leaves less room. Positive. */
  readonly quoteLots: Lots;
}

export class SimpleMarketMaker implements MarketMaker {
  readonly #options: SimpleMarketMakerOptions;
  readonly #position = new Position();

  /** @throws RangeError where an option is out of its range */
  constructor(options: SimpleMarketMakerOptions) {
    demand('the spread must be at least one tick', options.spreadTicks, options.spreadTicks >= 1);
    demand('the skew must not be negative', options.skewTicksPerLot, options.skewTicksPerLot >= 0);
    demand(
      'the largest inventory must be positive',
      options.maxInventoryLots,
      options.maxInventoryLots > 0,
    );
    demand('the quoted quantity must be positive', options.quoteLots, options.quoteLots > 0);
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
   * Both quotes, or one at the limit.
   *
   * r = fair − κ·q, bid = ⌊r − spread/2⌋, ask = ⌈r + spread/2⌉, where κ is `skewTicksPerLot` and q is
   * `inventoryLots`. Equations (4), (5) and (6) of chapter 03. O(1).
   * @throws RangeError where the fair value is not finite
   * @example
   * const maker = new SimpleMarketMaker({
   *   spreadTicks: 10, skewTicksPerLot: 0.01, maxInventoryLots: lots(1000), quoteLots: lots(100),
   * });
   * maker.quotes({ timeNs: 0, fairTicks: 10_000 }); // bid 9995, ask 10005, 100 lots each
   */
  quotes(market: MarketState): Quotes {
    const { spreadTicks, skewTicksPerLot, maxInventoryLots, quoteLots } = this.#options;
    const inventoryLots = this.inventoryLots;
    const reservationTicks = reservationPrice(market.fairTicks, inventoryLots, skewTicksPerLot);
    return quotesFrom(
      {
        bids: [{ priceTicks: reservationTicks - spreadTicks / 2, qtyLots: quoteLots }],
        asks: [{ priceTicks: reservationTicks + spreadTicks / 2, qtyLots: quoteLots }],
      },
      { inventoryLots, maxInventoryLots },
      market,
    );
  }

  onFill(fill: Fill): void {
    this.#position.apply(fill);
  }
}

/**
 * The reservation price: the fair value, moved against the position so that one more lot is welcome
 * on the side that shrinks it. r = fair − κ·q, in ticks, not on the grid. Equation (4) of chapter 03.
 * @throws RangeError where the fair value is not finite
 * @example reservationPrice(10_000, 500, 0.01) // 9995
 */
export function reservationPrice(
  fairTicks: number,
  inventoryLots: number,
  skewTicksPerLot: number,
): number {
  demand('the fair value must be finite', fairTicks, Number.isFinite(fairTicks));
  return fairTicks - skewTicksPerLot * inventoryLots;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) {
    throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
  }
}
