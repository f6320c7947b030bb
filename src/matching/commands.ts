/**
 * Commands: what a participant may ask of a matching engine.
 *
 * Each is a plain readonly value, so it can be journalled, replayed and compared. Nothing here is
 * checked: a command comes from outside, and judging it is the engine's work, which answers a bad one
 * with an `OrderRejected`. The functions below only put commands together from plain numbers.
 * Taught in chapter 11.
 */

import type { Lots, OrderId, Side, Ticks } from '../units/index.js';

/**
 * How long an order lives.
 * - `GTC`, good till cancelled: trades what it can, the remainder rests.
 * - `IOC`, immediate or cancel: trades what it can, the remainder is cancelled.
 * - `FOK`, fill or kill: trades all of it at once, or is cancelled whole.
 * - `post-only`: rests without trading; refused where it would trade.
 */
export type TimeInForce = 'GTC' | 'IOC' | 'FOK' | 'post-only';

/**
 * What happens when an order would trade with one of the same owner. The order that arrives decides.
 * - `allow`: they trade.
 * - `cancel-newest`: what is left of the arriving order is cancelled, the resting one stays.
 * - `cancel-oldest`: the resting order is cancelled, the arriving one goes on.
 * - `cancel-both`: both are cancelled.
 * - `decrement`: both lose the smaller of the two quantities without a trade; whoever has none left
 *   is cancelled.
 */
export type SelfTradePolicy =
  | 'allow'
  | 'cancel-newest'
  | 'cancel-oldest'
  | 'cancel-both'
  | 'decrement';

/** What every new order says. */
interface NewOrder {
  /** The instrument that is meant. An engine refuses a symbol that is not its own. */
  readonly symbol?: string;
  /** Any safe integer from 0 that does not rest in the book now; it is free again after that. */
  readonly id: OrderId;
  readonly side: Side;
  readonly qtyLots: Lots;
  /** Whose order it is, for self-trade prevention: a number the venue gave out, 1 to `MAX_OWNER`. */
  readonly owner?: number;
  /** Defaults to the engine's own policy. */
  readonly selfTrade?: SelfTradePolicy;
}

/** Buy or sell at `priceTicks` or better. */
export interface PlaceLimit extends NewOrder {
  readonly kind: 'place-limit';
  readonly priceTicks: Ticks;
  /** Defaults to `GTC`. */
  readonly timeInForce?: TimeInForce;
}

/** Buy or sell at whatever price there is; what finds nobody is cancelled, it never rests. */
export interface PlaceMarket extends NewOrder {
  readonly kind: 'place-market';
  /** Defaults to `IOC`. */
  readonly timeInForce?: 'IOC' | 'FOK';
}

export type PlaceOrder = PlaceLimit | PlaceMarket;

/** Take a resting order out. */
export interface CancelOrder {
  readonly kind: 'cancel';
  readonly symbol?: string;
  readonly id: OrderId;
}

/**
 * Give a resting order another price and another open quantity (not: another original quantity).
 * Its side, owner and whether it is post-only stay. Whether it keeps its place is the engine's
 * `ModifyPolicy`; where it does not, it is matched again like a new order.
 */
export interface ModifyOrder {
  readonly kind: 'modify';
  readonly symbol?: string;
  readonly id: OrderId;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

export type Command = PlaceLimit | PlaceMarket | CancelOrder | ModifyOrder;

/**
 * Prices are whole ticks from 0 to here: 32-bit integers, less one value that can mean "no price".
 * Nasdaq's ITCH, whose prices are 4 bytes too, stops at 2,000,000,000.
 */
export const MAX_PRICE_TICKS = 2 ** 31 - 2;
/** Quantities are whole lots from 1 to here, and so is the sum of a level. */
export const MAX_QTY_LOTS = Number.MAX_SAFE_INTEGER;
/** Owners are whole numbers from 1 to here, 28 bits. */
export const MAX_OWNER = 2 ** 28 - 1;

/** A command's fields as plain numbers, whatever units they will be. */
type Plain<T> = {
  [K in keyof T as K extends 'kind' ? never : K]: T[K] extends number ? number : T[K];
};

/**
 * A limit order.
 * @example placeLimit({ id: 1, side: 'buy', priceTicks: 9995, qtyLots: 10 })
 */
export function placeLimit(order: Plain<PlaceLimit>): PlaceLimit {
  return { kind: 'place-limit', ...order } as PlaceLimit;
}

/**
 * A market order.
 * @example placeMarket({ id: 2, side: 'sell', qtyLots: 5 })
 */
export function placeMarket(order: Plain<PlaceMarket>): PlaceMarket {
  return { kind: 'place-market', ...order } as PlaceMarket;
}

/**
 * A cancel.
 * @example cancelOrder({ id: 1 })
 */
export function cancelOrder(order: Plain<CancelOrder>): CancelOrder {
  return { kind: 'cancel', ...order } as CancelOrder;
}

/**
 * A modify.
 * @example modifyOrder({ id: 1, priceTicks: 9994, qtyLots: 10 })
 */
export function modifyOrder(order: Plain<ModifyOrder>): ModifyOrder {
  return { kind: 'modify', ...order } as ModifyOrder;
}
