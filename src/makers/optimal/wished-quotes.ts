/**
 * From the prices that an optimal strategy wishes for to quotes that may be sent, for all of its makers.
 *
 * Formulas know neither grid nor limit nor anybody else's quotes: where their bid and ask lie less than
 * a tick apart they are moved to a tick about their middle, a side without a finite price is left out,
 * and the rest is `quotesFrom`: rounded outwards, one-sided at the limit, never through the market
 * unless the maker was told to take. Taught in chapter 13.
 */

import type { Lots } from '../../units/index.js';
import type { MarketState, Quotes } from '../market-maker.js';
import { quotesFrom } from '../quote-rules.js';

/** What every optimal maker is told besides its model. */
export interface QuotingRules {
  /** What it shows on each side: the unit in which its formula counts the inventory. Positive. */
  readonly quoteLots: Lots;
  /** The most lots it may be long, and the most it may be short. Positive. */
  readonly maxInventoryLots: Lots;
  /** Lets a quote trade at once where its formula puts it through the market. No, unless told. */
  readonly mayTake?: boolean | undefined;
}

/** Prices that a formula asks for, in ticks. A side that it does not quote is absent or infinite. */
export interface WishedPrices {
  readonly bid: number | undefined;
  readonly ask: number | undefined;
}

/** Quotes that may be sent. O(1). */
export function wishedQuotes(
  { bid, ask }: WishedPrices,
  rules: QuotingRules & { readonly inventoryLots: number },
  market: MarketState,
): Quotes {
  const { quoteLots, maxInventoryLots, inventoryLots, mayTake = false } = rules;
  const apart = atLeastATick(finite(bid), finite(ask));
  const wish = (priceTicks: number | undefined) =>
    priceTicks === undefined ? [] : [{ priceTicks, qtyLots: quoteLots }];
  const { timeNs, fairTicks } = market;
  return quotesFrom(
    { bids: wish(apart.bid), asks: wish(apart.ask) },
    { inventoryLots, maxInventoryLots },
    mayTake ? { timeNs, fairTicks } : market,
  );
}

/** @throws RangeError where a quantity is not positive */
export function checkRules({ quoteLots, maxInventoryLots }: QuotingRules): void {
  demand('the quoted quantity must be positive', quoteLots, quoteLots > 0);
  demand('the largest inventory must be positive', maxInventoryLots, maxInventoryLots > 0);
}

/** Time left in seconds, 0 once the session is over. @throws RangeError where the fair value is not finite */
export function remainingSeconds({ timeNs, fairTicks }: MarketState, endNs: number): number {
  demand('the fair value must be finite', fairTicks, Number.isFinite(fairTicks));
  return Math.max(0, (endNs - timeNs) / 1e9);
}

function atLeastATick(bid: number | undefined, ask: number | undefined): WishedPrices {
  if (bid === undefined || ask === undefined || ask - bid >= 1) return { bid, ask };
  const middle = (bid + ask) / 2;
  return { bid: middle - 0.5, ask: middle + 0.5 };
}

function finite(price: number | undefined): number | undefined {
  return price !== undefined && Number.isFinite(price) ? price : undefined;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
