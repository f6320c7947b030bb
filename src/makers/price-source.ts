/**
 * One price from several feeds: the best one that is fresh, and how old it is.
 *
 * Feeds are ranked. The first that is fresh is used; where it falls silent the next one is, and where
 * all are stale there is no price, and whoever asked must not quote. The age travels with the price,
 * because "100.05" and "100.05, four seconds ago" are different facts. Nothing here fetches or reads a
 * clock: prices and times are passed in. What always holds: a price that is given out is no older
 * than its feed allows. Taught in chapter 15, price-source.
 */

export interface FeedOptions {
  readonly name: string;
  /** A price older than this is stale; one exactly as old is not. Positive. */
  readonly staleAfterNs: number;
}

export interface PriceSourceOptions {
  /** In order of preference. At least one, each name once. */
  readonly feeds: readonly FeedOptions[];
  /**
   * How long a better feed must have been fresh without a break before it is used again in place of
   * a worse one that is fresh too. Defaults to 0. Keeps the price from jumping to and fro.
   */
  readonly settleNs?: number;
}

/** A price as a feed told it. */
export interface FeedPrice {
  readonly priceTicks: number;
  /** When the price was true, by the feed's clock. */
  readonly observedNs: number;
  /** When it came, by our own. */
  readonly receivedNs: number;
}

/** What the source answers. */
export type PriceReading =
  | {
      readonly kind: 'price';
      readonly feed: string;
      readonly priceTicks: number;
      readonly ageNs: number;
      /** The furthest that another fresh feed is from this price; absent where no other is fresh. */
      readonly disagreementTicks?: number | undefined;
    }
  /** No feed is fresh. The youngest price there is, for the log and not for quoting. */
  | { readonly kind: 'stale'; readonly last: FeedPrice & { readonly feed: string } }
  /** No feed ever told a price. */
  | { readonly kind: 'none' };

/** What became of a price: used, or why not. */
export type FeedOutcome = 'taken' | 'out-of-order' | 'not-a-price';

interface Feed extends FeedOptions {
  last: FeedPrice | undefined;
  /** Since when it has been fresh without a break, at its last price. */
  freshSinceNs: number;
}

export class PriceSource {
  readonly #feeds: Feed[];
  readonly #settleNs: number;
  #used: Feed | undefined;
  #nowNs = Number.NEGATIVE_INFINITY;

  /** @throws RangeError where there is no feed, a name is there twice, or a time is out of range */
  constructor({ feeds, settleNs = 0 }: PriceSourceOptions) {
    demand('there must be a feed', feeds.length, feeds.length > 0);
    const names = new Set(feeds.map(({ name }) => name));
    demand('each feed must have a name of its own', feeds.length, names.size === feeds.length);
    for (const { staleAfterNs } of feeds) {
      demand('the age at which a price is stale must be positive', staleAfterNs, staleAfterNs > 0);
    }
    demand('the time to settle must not be below 0', settleNs, settleNs >= 0);
    this.#feeds = feeds.map((feed) => ({ ...feed, last: undefined, freshSinceNs: 0 }));
    this.#settleNs = settleNs;
  }

  /**
   * A feed tells a price. One that is older than the feed's last, or no finite number, is ignored: it
   * is the feed's fault and must not stop the maker. O(feeds).
   * @throws RangeError where the feed is unknown, or our own clock goes back
   */
  onPrice(name: string, price: FeedPrice): FeedOutcome {
    const feed = this.#feeds.find((one) => one.name === name);
    if (feed === undefined) {
      throw new RangeError(`Cannot take a price: the feed must be known, current value is ${name}`);
    }
    this.#advance(price.receivedNs);
    if (!Number.isFinite(price.priceTicks) || Number.isNaN(price.observedNs)) return 'not-a-price';
    const { last } = feed;
    if (last !== undefined && price.observedNs < last.observedNs) return 'out-of-order';
    const wasFresh = last !== undefined && ageNs(last, price.receivedNs) <= feed.staleAfterNs;
    if (!wasFresh) feed.freshSinceNs = price.receivedNs;
    feed.last = { ...price };
    return 'taken';
  }

  /**
   * The price now. Time passes, so this may switch from one feed to another. O(feeds).
   * @throws RangeError where time goes back
   * @example source.read(timeNs) // { kind: 'price', feed: 'venue', priceTicks: 10005, ageNs: 4e8 }
   */
  read(timeNs: number): PriceReading {
    this.#advance(timeNs);
    const fresh = this.#feeds.filter((feed) => isFresh(feed, timeNs));
    const used = this.#choose(fresh, timeNs);
    this.#used = used;
    const { last } = used ?? {};
    if (used === undefined || last === undefined) return this.#youngest();
    const others = fresh.filter((feed) => feed !== used);
    const apart = others.map((feed) => Math.abs((feed.last?.priceTicks ?? 0) - last.priceTicks));
    return {
      kind: 'price',
      feed: used.name,
      priceTicks: last.priceTicks,
      ageNs: ageNs(last, timeNs),
      disagreementTicks: apart.length > 0 ? Math.max(...apart) : undefined,
    };
  }

  /** The best feed that is fresh; but a feed in use is left for a better one only when that settled. */
  #choose(fresh: readonly Feed[], timeNs: number): Feed | undefined {
    const [best] = fresh;
    const used = this.#used;
    if (used === undefined || !fresh.includes(used)) return best;
    return fresh.find((feed) => feed === used || timeNs - feed.freshSinceNs >= this.#settleNs);
  }

  #youngest(): PriceReading {
    let youngest: (FeedPrice & { readonly feed: string }) | undefined;
    for (const { name, last } of this.#feeds) {
      if (last === undefined) continue;
      if (youngest === undefined || bornNs(last) > bornNs(youngest)) {
        youngest = { ...last, feed: name };
      }
    }
    return youngest === undefined ? { kind: 'none' } : { kind: 'stale', last: youngest };
  }

  #advance(timeNs: number): void {
    demand(`time must not go back from ${this.#nowNs}`, timeNs, timeNs >= this.#nowNs);
    this.#nowNs = timeNs;
  }
}

/** When a price began to age. A feed whose clock is ahead makes no price younger than its arrival. */
function bornNs({ observedNs, receivedNs }: FeedPrice): number {
  return Math.min(observedNs, receivedNs);
}

function ageNs(price: FeedPrice, timeNs: number): number {
  return timeNs - bornNs(price);
}

function isFresh({ last, staleAfterNs }: Feed, timeNs: number): boolean {
  return last !== undefined && ageNs(last, timeNs) <= staleAfterNs;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) {
    throw new RangeError(`Cannot keep a price: ${requirement}, current value is ${value}`);
  }
}
