/**
 * The heart of the fast engine: an order trades with the other side, best price first, oldest first.
 *
 * The order on its way is two doubles (its id, its open lots) at an index of some array: of the tape,
 * when it has just arrived. Everything else about it is integers: side, limit, and its traits (self-
 * trade policy, post-only, owner). The book is whole again before the next maker is looked at, so
 * self-trade prevention can take orders out in between.
 */

import { FIXED } from './arena.js';
import { POLICY } from './command-tape.js';
import { CAUSE, EVENT, EventRecord, type FastListener } from './event-record.js';
import { advantage, FastBook } from './fast-book.js';
import { ORDER } from './order-pool.js';
import { LEVEL } from './price-ladder.js';

// Taken apart into constants of this module, which the optimising compiler folds.
const { touch: TOUCH, touchPrice: TOUCH_PRICE, taker: TAKER } = FIXED;
const { seq: SEQ, id: ID, qty: QTY, takerId: TAKER_ID } = EVENT;
const { makerOpen: MAKER_OPEN, takerOpen: TAKER_OPEN } = EVENT;
const { price: PRICE, side: SIDE, code: CODE, flag: FLAG } = EVENT;
const { next: NEXT, previous: PREVIOUS, level: ORDER_LEVEL } = ORDER;
const { first: FIRST, orders: ORDERS, price: LEVEL_PRICE } = LEVEL;
const { selfTrade: SELF_TRADE, unfilled: UNFILLED } = CAUSE;
const { allow: ALLOW, cancelNewest: NEWEST, cancelOldest: OLDEST, decrement: DECREMENT } = POLICY;
const MAX_PRICE = 2147483646;
/** The index of the taker's id; its open lots follow. */
const TAKER_INDEX = TAKER >> 1;

/** Bits of an order's traits: the self-trade policy in the lowest three, post-only, then the owner. */
export const TRAITS = { policy: 7, postOnly: 8, ownerShift: 4 } as const;
const { policy: POLICY_BITS, ownerShift: OWNER_SHIFT } = TRAITS;
/** The price of a market order, which has none. */
export const NO_PRICE = -1;
const NONE = NO_PRICE;

export class FastMatcher extends FastBook {
  /** The last event, as the listener sees it. */
  readonly event: EventRecord;
  protected readonly listener: FastListener;

  constructor(listener: FastListener) {
    super();
    this.listener = listener;
    this.event = new EventRecord(this);
  }

  /**
   * Trades the order whose id and lots stand at an index of an array with the other side. Its id and
   * what is left open of it are the taker's afterwards.
   */
  protected match(
    from: Float64Array,
    index: number,
    side: number,
    priceTicks: number,
    traits: number,
  ): void {
    const { i32, f64, listener, event } = this;
    const other = side ^ 1;
    const limit = priceTicks !== NONE ? priceTicks : side === 0 ? MAX_PRICE : 0;
    const owner = (traits & POLICY_BITS) === ALLOW ? 0 : traits >>> OWNER_SHIFT;
    const id = from[index]!;
    let open = from[index | 1]!;
    f64[TAKER_INDEX] = id;
    while (open > 0) {
      const makerPrice = i32[TOUCH_PRICE | other]!;
      if (advantage(side, limit, makerPrice) < 0) break;
      const level = i32[TOUCH | other]!;
      const maker = i32[level | FIRST]!;
      if (owner !== 0 && this.traitsOf(maker) >>> OWNER_SHIFT === owner) {
        f64[TAKER_INDEX | 1] = open;
        this.#preventSelfTrade(maker, side, priceTicks, traits & POLICY_BITS);
        open = f64[TAKER_INDEX | 1]!;
        continue;
      }
      const makerLots = f64[(maker >> 1) | 1]!;
      f64[SEQ]! += 1;
      f64[ID] = f64[maker >> 1]!;
      f64[TAKER_ID] = id;
      i32[PRICE] = makerPrice;
      i32[SIDE] = side;
      if (makerLots > open) {
        // The maker keeps its place with what is left.
        f64[level >> 1]! -= open;
        f64[(maker >> 1) | 1] = makerLots - open;
        f64[QTY] = open;
        f64[MAKER_OPEN] = makerLots - open;
        f64[TAKER_OPEN] = 0;
        open = 0;
      } else {
        // The maker is filled: the next in the queue moves up, or the level is gone.
        const next = i32[maker | NEXT]!;
        open -= makerLots;
        f64[level >> 1]! -= makerLots;
        f64[QTY] = makerLots;
        f64[MAKER_OPEN] = 0;
        f64[TAKER_OPEN] = open;
        i32[level | ORDERS] = (i32[level | ORDERS]! - 1) | 0;
        i32[level | FIRST] = next;
        i32[next | PREVIOUS] = level;
        this.release(maker);
        if (next === level) this.emptied(level, other);
      }
      listener.onTraded(event);
    }
    f64[TAKER_INDEX | 1] = open;
  }

  /** What `match` has left open of the taker rests, if anything. */
  protected restTaker(side: number, priceTicks: number, traits: number): void {
    if (this.f64[TAKER_INDEX | 1] === 0) return;
    this.rest(this.f64, TAKER_INDEX, side, priceTicks, traits);
  }

  /** What `match` has left open of the taker is cancelled, if anything. */
  protected cancelTaker(side: number, priceTicks: number): void {
    if (this.f64[TAKER_INDEX | 1] === 0) return;
    this.tellCancelled(this.f64, TAKER_INDEX, side, priceTicks, UNFILLED);
  }

  /** Puts the order whose id and lots stand at an index of an array into the book. */
  protected rest(
    from: Float64Array,
    index: number,
    side: number,
    priceTicks: number,
    traits: number,
  ): void {
    const lots = from[index | 1]!;
    const order = this.enter(from, index);
    this.f64[(order >> 1) | 1] = lots;
    this.enqueue(this.levelAt(priceTicks), order, side, priceTicks);
    if (traits !== 0) this.setTraits(order, traits);
  }

  /** Whether an order would trade whole; levels are summed, queues walked only for an owner's sake. */
  protected canFill(
    from: Float64Array,
    index: number,
    side: number,
    priceTicks: number,
    traits: number,
  ): boolean {
    const { i32, f64 } = this;
    const limit = priceTicks !== NONE ? priceTicks : side === 0 ? MAX_PRICE : 0;
    const policy = traits & POLICY_BITS;
    const owner = policy === ALLOW ? 0 : traits >>> OWNER_SHIFT;
    let missing = from[index | 1]!;
    let level = i32[TOUCH | (side ^ 1)]!;
    while (level !== 0 && advantage(side, limit, i32[level | LEVEL_PRICE]!) >= 0) {
      if (owner === 0) missing -= f64[level >> 1]!;
      let maker = owner === 0 ? level : i32[level | FIRST]!;
      for (; maker !== level && missing > 0; maker = i32[maker | NEXT]!) {
        if (this.traitsOf(maker) >>> OWNER_SHIFT !== owner) missing -= f64[(maker >> 1) | 1]!;
        else if (policy !== OLDEST) return false;
      }
      if (missing <= 0) return true;
      level = side === 0 ? this.above(level) : this.below(level);
    }
    return false;
  }

  /** What the taker's policy does to it and to a maker of the same owner, instead of a trade. */
  #preventSelfTrade(maker: number, side: number, priceTicks: number, policy: number): void {
    const { i32, f64 } = this;
    const level = i32[maker | ORDER_LEVEL]! & -2;
    const makerPrice = i32[level | LEVEL_PRICE]!;
    const makerOpen = f64[(maker >> 1) | 1]!;
    const open = f64[TAKER_INDEX | 1]!;
    if (policy === DECREMENT && makerOpen > open) {
      f64[(maker >> 1) | 1] = makerOpen - open;
      f64[level >> 1]! -= open;
      this.tellModified(f64, maker >> 1, side ^ 1, makerPrice, SELF_TRADE, 1);
    } else if (policy !== NEWEST) {
      this.unlink(maker);
      this.tellCancelled(f64, maker >> 1, side ^ 1, makerPrice, SELF_TRADE);
      this.release(maker);
    }
    if (policy === OLDEST) return;
    if (policy === DECREMENT && open > makerOpen) {
      f64[TAKER_INDEX | 1] = open - makerOpen;
      this.tellModified(f64, TAKER_INDEX, side, priceTicks, SELF_TRADE, 1);
    } else {
      this.tellCancelled(f64, TAKER_INDEX, side, priceTicks, SELF_TRADE);
      f64[TAKER_INDEX | 1] = 0;
    }
  }

  /** Whose event it is stands as two doubles (id, lots) at an index of an array. */
  protected tellAccepted(from: Float64Array, index: number, side: number, price: number): void {
    this.#write(from, index, side, price);
    this.listener.onAccepted(this.event);
  }

  protected tellCancelled(
    from: Float64Array,
    index: number,
    side: number,
    priceTicks: number,
    cause: number,
  ): void {
    this.#write(from, index, side, priceTicks);
    this.i32[CODE] = cause;
    this.listener.onCancelled(this.event);
  }

  protected tellModified(
    from: Float64Array,
    index: number,
    side: number,
    priceTicks: number,
    cause: number,
    keptPlace: number,
  ): void {
    this.#write(from, index, side, priceTicks);
    this.i32[CODE] = cause;
    this.i32[FLAG] = keptPlace;
    this.listener.onModified(this.event);
  }

  protected tellRejected(from: Float64Array, index: number, kind: number, reason: number): void {
    this.#write(from, index, 0, 0);
    this.i32[CODE] = reason;
    this.i32[FLAG] = kind;
    this.listener.onRejected(this.event);
  }

  #write(from: Float64Array, index: number, side: number, priceTicks: number): void {
    const { i32, f64 } = this;
    f64[SEQ]! += 1;
    f64[ID] = from[index]!;
    f64[QTY] = from[index | 1]!;
    i32[PRICE] = priceTicks;
    i32[SIDE] = side;
  }
}
