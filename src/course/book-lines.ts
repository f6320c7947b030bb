/**
 * Orders and books written as lines, for the suites of chapter 11: `10(1) @ 9995` is 10 lots of order
 * 1 at 9995, and a side of a book is a list of those, in the order in which they would trade.
 *
 * A case reads as a story that way, and two books that are written alike are alike in every order and
 * every place. What is read is frozen, so that an answer that changes its input is caught.
 */

import {
  type Lots,
  lots,
  type OrderId,
  orderId,
  type Side,
  type Ticks,
  ticks,
} from '../units/index.js';

/** What every order of the chapter has; some have an owner too. */
export interface LineOrder {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  readonly owner?: number | undefined;
}

export interface LineBook<O> {
  readonly bids: readonly O[];
  readonly asks: readonly O[];
}

interface LineTrade {
  readonly makerId: OrderId;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

const RESTING = /^(\d+)\((\d+)\) @ (-?\d+)(?: of (\d+))?$/;
const ARRIVING = /^(buy|sell) (\d+) @ (-?\d+) \((\d+)\)(?: of (\d+))?$/;

/**
 * A frozen book from two lists, best first.
 * @example readBook('10(1) @ 9995, 5(2) @ 9995', '4(3) @ 10005 of 7')
 */
export function readBook(bids: string, asks: string): LineBook<LineOrder> {
  return frozenBook({ bids: readSide('buy', bids), asks: readSide('sell', asks) });
}

/**
 * A frozen order, written as the engine describes it.
 * @example readOrder('buy 10 @ 9995 (4)')
 */
export function readOrder(line: string): LineOrder {
  const [, side, qty, price, id, owner] = ARRIVING.exec(line) ?? fail(line);
  return order(side as Side, Number(id), Number(price), Number(qty), owner);
}

/** A copy of a book that nobody can change. */
export function frozenBook<O>({ bids, asks }: LineBook<O>): LineBook<O> {
  const frozen = (side: readonly O[]) => Object.freeze(side.map((o) => Object.freeze({ ...o })));
  return Object.freeze({ bids: frozen(bids), asks: frozen(asks) });
}

/** A book as one line. */
export function bookLine({ bids, asks }: LineBook<LineOrder>): string {
  return `bids ${sideLine(bids)}; asks ${sideLine(asks)}`;
}

/** Trades as one line: `4 @ 10005 with 3`, in the order in which they happened. */
export function tradesLine(trades: readonly LineTrade[]): string {
  const written = trades.map(
    (trade) => `${trade.qtyLots} @ ${trade.priceTicks} with ${trade.makerId}`,
  );
  return written.join(', ') || 'none';
}

function sideLine(side: readonly LineOrder[]): string {
  const written = side.map(({ id, priceTicks, qtyLots }) => `${qtyLots}(${id}) @ ${priceTicks}`);
  return written.join(', ') || 'nobody';
}

function readSide(side: Side, line: string): LineOrder[] {
  if (line === '') return [];
  return line.split(', ').map((written) => {
    const [, qty, id, price, owner] = RESTING.exec(written) ?? fail(written);
    return order(side, Number(id), Number(price), Number(qty), owner);
  });
}

function order(side: Side, id: number, price: number, qty: number, owner?: string): LineOrder {
  return Object.freeze({
    id: orderId(id),
    side,
    priceTicks: ticks(price),
    qtyLots: lots(qty),
    owner: owner === undefined ? undefined : Number(owner),
  });
}

function fail(line: string): never {
  throw new TypeError(
    `Cannot read an order: write it as 10(1) @ 9995 or buy 10 @ 9995 (4), current value is ${line}`,
  );
}
