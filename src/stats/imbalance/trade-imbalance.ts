/**
 * Trade imbalance: did those who paid the spread buy or sell?
 *
 * It is what is often called "order flow imbalance", and sees trades alone: orders that were placed or
 * cancelled leave no trace in it. No trade at all is no imbalance, 0. Taught in chapter 07.
 */

import type { Side } from '../../units/index.js';
import { checkNotNegative, checkWhole } from '../checks.js';
import { signedShare } from './signed-share.js';

/**
 * Trade imbalance of a stretch of time.
 *
 *   (B − S) / (B + S),   B, S = lots that takers bought and sold; 0 where B + S is 0
 *
 * A pure number from −1 to 1. Assumes that the taker's side of each trade is known. Cost: O(1).
 *
 * @throws RangeError where lots are negative or not finite
 * @example tradeImbalance({ buyLots: 650, sellLots: 350 }); // 0.3
 */
export function tradeImbalance(volume: {
  readonly buyLots: number;
  readonly sellLots: number;
}): number {
  const { buyLots, sellLots } = volume;
  return signedShare('measure trade imbalance', ['buyLots', buyLots], ['sellLots', sellLots]);
}

/**
 * Trade imbalance of the last `window` trades of a stream. Lots are whole numbers, so running totals
 * are exact and never drift. Cost: O(1) an update, O(window) of memory.
 *
 * @example
 * const rolling = new RollingTradeImbalance(100);
 * rolling.update('buy', 5);
 * rolling.imbalance(); // 1
 */
export class RollingTradeImbalance {
  readonly window: number;
  /** Lots bought, and lots sold below zero, in a ring. */
  readonly #signedLots: Float64Array;
  #next = 0;
  #buyLots = 0;
  #sellLots = 0;

  /** @throws RangeError where the window is not a whole number from 1 */
  constructor(window: number) {
    checkWhole('roll trade imbalance', 'window', window, 1);
    this.window = window;
    this.#signedLots = new Float64Array(window);
  }

  /** @throws RangeError where the lots are negative or no whole number */
  update(takerSide: Side, qtyLots: number): void {
    checkNotNegative('roll trade imbalance', 'qtyLots', qtyLots);
    checkWhole('roll trade imbalance', 'qtyLots', qtyLots, 0);
    this.#add(this.#signedLots[this.#next], -1);
    this.#signedLots[this.#next] = takerSide === 'buy' ? qtyLots : -qtyLots;
    this.#add(this.#signedLots[this.#next], 1);
    this.#next = this.#next + 1 === this.window ? 0 : this.#next + 1;
  }

  /** From −1 to 1; 0 before the first trade. */
  imbalance(): number {
    return tradeImbalance({ buyLots: this.#buyLots, sellLots: this.#sellLots });
  }

  #add(signedLots: number, factor: 1 | -1): void {
    if (signedLots > 0) this.#buyLots += factor * signedLots;
    else this.#sellLots -= factor * signedLots;
  }
}
