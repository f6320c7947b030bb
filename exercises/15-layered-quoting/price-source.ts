/**
 * One price from several feeds, with a fallback, and with its age.
 *
 * Nothing here fetches or reads a clock: prices and times are told. Times are milliseconds of one
 * clock, and may start anywhere. Notebook 15, “The price, and its age”, equation (5).
 */

/** A feed, and how long a price of it may be used. */
export interface Feed {
  readonly name: string;
  /** A price that is older than this is stale. One that is exactly as old is still fresh. */
  readonly staleAfterMs: number;
}

/** The answer of the source. */
export type Reading =
  /** A price that may be quoted on, from the best feed that is fresh. */
  | {
      readonly kind: 'price';
      readonly feed: string;
      readonly priceTicks: number;
      readonly ageMs: number;
    }
  /** No feed is fresh. The youngest price of all feeds, for the log; not to be quoted on. */
  | {
      readonly kind: 'stale';
      readonly feed: string;
      readonly priceTicks: number;
      readonly ageMs: number;
    }
  /** No feed has told a price yet. */
  | { readonly kind: 'none' };

/**
 * Takes prices from feeds and gives out the one to use.
 *
 * @example
 * const source = new PriceSource([
 *   { name: 'venue', staleAfterMs: 1000 }, { name: 'spare', staleAfterMs: 3000 },
 * ]);
 * source.onPrice('venue', 10_005, 0);
 * source.read(400); // { kind: 'price', feed: 'venue', priceTicks: 10005, ageMs: 400 }
 */
export class PriceSource {
  /**
   * @param feeds the best first; never changed
   * @throws RangeError where there is no feed, a name comes twice, or an age is not above 0
   */
  constructor(feeds: readonly Feed[]) {
    throw new Error('TODO 15-layered-quoting/price-source');
  }

  /**
   * A feed tells a price that was true at `timeMs`. Two prices are ignored, and nothing is thrown, for a
   * bad feed must not stop the maker: one that is not a finite number, and one whose time is before
   * that of the feed's last price (it was overtaken on the way). Of two prices of the same time the one
   * told later holds. A price of 0 is a price.
   *
   * @throws RangeError where no feed has this name
   */
  onPrice(name: string, priceTicks: number, timeMs: number): void {
    throw new Error('TODO 15-layered-quoting/price-source');
  }

  /**
   * The price to use at `nowMs`. The age of a price is `nowMs` less its time, or 0 where its time is
   * still to come (the feed's clock is ahead). The first feed, in the order given, that has told a price
   * and is fresh, is used. Where none is fresh, the youngest price is told as stale; of two as young,
   * that of the better feed. A feed that comes back is used again at once.
   */
  read(nowMs: number): Reading {
    throw new Error('TODO 15-layered-quoting/price-source');
  }
}
