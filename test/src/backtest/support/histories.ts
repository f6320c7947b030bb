/** Histories and makers for the tests of the backtest. */

import { flowEvents, type OrderEvent, type RunListener } from '../../../../src/backtest/index.js';
import { OrderBook } from '../../../../src/book/index.js';
import type { Fill, MarketMaker, MarketState, Quotes } from '../../../../src/makers/index.js';
import { Random } from '../../../../src/random/index.js';
import { orderFlow } from '../../../../src/simulation/index.js';
import { lots, ticks } from '../../../../src/units/index.js';

/** Order flow of one seed. */
export function flowOf(seed: number, events: number): OrderEvent[] {
  const flow = orderFlow(new OrderBook(), { startTicks: 1_000, events }, new Random(seed));
  return [...flowEvents(flow)];
}

/** Quotes what a function says, whatever happens. */
export class ScriptedMaker implements MarketMaker {
  inventoryLots = 0;
  readonly heard: { readonly fill: Fill; readonly quotesBefore: number }[] = [];
  readonly states: MarketState[] = [];
  readonly #script: (state: MarketState, inventoryLots: number) => Quotes;

  constructor(script: (state: MarketState, inventoryLots: number) => Quotes) {
    this.#script = script;
  }

  quotes(state: MarketState): Quotes {
    this.states.push(state);
    return this.#script(state, this.inventoryLots);
  }

  onFill(fill: Fill): void {
    this.inventoryLots += fill.side === 'buy' ? fill.qtyLots : -fill.qtyLots;
    this.heard.push({ fill, quotesBefore: this.states.length });
  }
}

/** Quotes from pairs of price and lots. */
export function quotes(
  bids: readonly (readonly [number, number])[],
  asks: readonly (readonly [number, number])[] = [],
): Quotes {
  const side = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([priceTicks, qtyLots]) => ({
      priceTicks: ticks(priceTicks),
      qtyLots: lots(qtyLots),
    }));
  return { bids: side(bids), asks: side(asks) };
}

/** Writes down all that a run tells, as text. */
export class Protocol implements RunListener {
  readonly lines: string[] = [];
  onQuote(quote: object): void {
    this.lines.push(`quote ${JSON.stringify(quote)}`);
  }
  onFill(fill: object): void {
    this.lines.push(`fill ${JSON.stringify(fill)}`);
  }
  onPoint(point: object): void {
    this.lines.push(`point ${JSON.stringify(point)}`);
  }
  onEnd(): void {
    this.lines.push('end');
  }
}
