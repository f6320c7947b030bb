/**
 * A maker whose spread and size follow the volatility, and that knows where the exchange's volatility
 * control would stop it.
 *
 * It quotes symmetrically about the fair value: large inventories widen and shrink its quotes, but do
 * not shift them (that is the simple maker's trade, chapter 03). What it measured of the market is told
 * to it by `onConditions`; before the first such call, and whenever the volatility is unknown, it
 * stands aside. Taught in chapter 02.
 */

import {
  type Fill,
  type MarketMaker,
  type MarketState,
  NO_QUOTES,
  type Quotes,
} from './market-maker.js';
import { Position } from './position.js';
import { quotesFrom } from './quote-rules.js';
import {
  checkSpreadAndSize,
  type SpreadAndSize,
  type SpreadAndSizeOptions,
  spreadAndSize,
  stressAfter,
} from './spread-and-size.js';
import { type PriceBand, quotesInBand } from './volatility-control.js';

export interface VolatilityMakerOptions extends SpreadAndSizeOptions {
  /** How near a limit of the volatility control the quotes begin to shrink. Positive. */
  readonly nearBandTicks: number;
}

/** What the maker is told about the market between quotes. */
export interface VolatilityConditions {
  /** Absent where it could not be measured. */
  readonly annualisedVol: number | undefined;
  readonly isLiquidityLow: boolean;
  /** The band of the volatility control; absent where none is in force. */
  readonly band?: PriceBand | undefined;
}

export class VolatilityMaker implements MarketMaker {
  readonly #options: VolatilityMakerOptions;
  readonly #position = new Position();
  #conditions: VolatilityConditions = { annualisedVol: undefined, isLiquidityLow: false };
  #isStressed = true;

  /** @throws RangeError where an option is out of its range */
  constructor(options: VolatilityMakerOptions) {
    checkSpreadAndSize(options);
    if (!(options.nearBandTicks > 0)) {
      throw new RangeError(
        `Cannot quote: the near zone must be positive, current value is ${options.nearBandTicks}`,
      );
    }
    this.#options = options;
  }

  get inventoryLots(): number {
    return this.#position.inventoryLots;
  }

  /** Cash, average cost and profit of all fills so far. */
  get position(): Position {
    return this.#position;
  }

  /** Tells the maker what was measured since the last time. */
  onConditions(conditions: VolatilityConditions): void {
    this.#conditions = conditions;
    this.#isStressed = stressAfter(conditions.annualisedVol, this.#isStressed, this.#options);
  }

  /** The spread and sizes it would quote about a fair value, with the reasons, for the log. O(1). */
  decide(fairTicks: number): SpreadAndSize {
    const { annualisedVol, isLiquidityLow } = this.#conditions;
    return spreadAndSize(
      {
        fairTicks,
        annualisedVol,
        isLiquidityLow,
        inventoryLots: this.inventoryLots,
        isStressed: this.#isStressed,
      },
      this.#options,
    );
  }

  quotes(market: MarketState): Quotes {
    const decision = this.decide(market.fairTicks);
    if (decision.kind === 'stand-aside') return NO_QUOTES;
    const { spreadTicks, bidLots, askLots } = decision;
    const half = spreadTicks / 2;
    const quotes = quotesFrom(
      {
        bids: [{ priceTicks: market.fairTicks - half, qtyLots: bidLots }],
        asks: [{ priceTicks: market.fairTicks + half, qtyLots: askLots }],
      },
      { inventoryLots: this.inventoryLots, maxInventoryLots: this.#options.maxInventoryLots },
      market,
    );
    const { band } = this.#conditions;
    return band === undefined ? quotes : quotesInBand(quotes, band, this.#options.nearBandTicks);
  }

  onFill(fill: Fill): void {
    this.#position.apply(fill);
  }
}
