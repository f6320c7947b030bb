/**
 * Trade sides: who took, where the tape does not say?
 *
 * A print above the mid was bought, one below it sold. At the mid, and where there is no mid, the last
 * change of price decides. It needs the quote as it stood just before the trade: a trade that empties
 * the best level moves the mid on to its own price. Taught in chapter 07.
 * Source: Lee and Ready, "Inferring trade direction from intraday data", Journal of Finance 46(2) (1991).
 */

import type { Side } from '../../units/index.js';
import { checkFinite } from '../checks.js';
import type { TopOfBook } from './top-of-book.js';

/**
 * Gives prints, one after the other, the side of their taker. Cost: O(1) a print.
 *
 * @example
 * const sides = new TradeSides();
 * sides.sideOf(102, { bidTicks: 100, askTicks: 102 }); // 'buy'
 */
export class TradeSides {
  #lastTicks: number | undefined;
  /** The nearest earlier price that differs from the last one. */
  #otherTicks: number | undefined;

  /**
   * The side of the next print; undefined where it is at the mid, or there is no mid, and no earlier
   * print had another price.
   *
   * @param before the best prices before the trade; a missing one leaves it to the tick test
   * @throws RangeError where the price, or a quote that is there, is not finite
   */
  sideOf(priceTicks: number, before: Pick<TopOfBook, 'bidTicks' | 'askTicks'>): Side | undefined {
    checkFinite('find the side of a trade', 'the price', priceTicks);
    const { bidTicks, askTicks } = before;
    for (const quote of [bidTicks, askTicks]) {
      if (quote !== undefined) checkFinite('find the side of a trade', 'a quote', quote);
    }
    if (priceTicks !== this.#lastTicks) {
      this.#otherTicks = this.#lastTicks;
      this.#lastTicks = priceTicks;
    }
    const mid =
      bidTicks === undefined || askTicks === undefined ? undefined : (bidTicks + askTicks) / 2;
    return against(priceTicks, mid) ?? against(priceTicks, this.#otherTicks);
  }
}

function against(priceTicks: number, reference: number | undefined): Side | undefined {
  if (reference === undefined || priceTicks === reference) return undefined;
  return priceTicks > reference ? 'buy' : 'sell';
}
