/**
 * When to stop quoting for a while: after fills that come on one side, and fast.
 *
 * Somebody who knows takes what there is before the price moves, and so do many at once after news. A
 * maker that has bought or sold more than a limit within a window pulls its quotes until the news is in
 * the price. It looks back only, and keeps no more fills than the window holds. Taught in chapter 08.
 */

import { type Side, signOf } from '../units/index.js';

export interface PauseRule {
  /** Over how long fills are netted. */
  readonly windowNs: number;
  /** The most lots, bought less sold, that they may come to in that time. */
  readonly maxNetLots: number;
  /** How long a pause lasts, from the fill that set it off. */
  readonly pauseNs: number;
}

interface TimedFill {
  readonly timeNs: number;
  /** What the maker did. */
  readonly side: Side;
  readonly qtyLots: number;
}

/**
 * Counts fills, and says until when to pause.
 *
 * @example
 * const pause = new OneSidedPause({ windowNs: 60e9, maxNetLots: 1200, pauseNs: 120e9 });
 * pause.onFill(fill);
 * pause.isPausedAt(nowNs); // no quotes, if so
 */
export class OneSidedPause {
  readonly #rule: PauseRule;
  #window: TimedFill[] = [];
  #untilNs = Number.NEGATIVE_INFINITY;

  /** @throws RangeError where the window or the pause is not positive, or the limit negative */
  constructor(rule: PauseRule) {
    demand('the window must be positive', rule.windowNs, rule.windowNs > 0);
    demand('the pause must be positive', rule.pauseNs, rule.pauseNs > 0);
    demand('the limit must not be negative', rule.maxNetLots, rule.maxNetLots >= 0);
    this.#rule = rule;
  }

  /**
   * A fill, which sets off a pause where the net of the window that ends with it is above the limit.
   * Fills of one instant may come one by one. O(fills in the window).
   * @throws RangeError where the time is before that of the last fill
   */
  onFill({ timeNs, side, qtyLots }: TimedFill): void {
    const { windowNs, maxNetLots, pauseNs } = this.#rule;
    const last = this.#window[this.#window.length - 1]?.timeNs ?? timeNs;
    demand('fills must come by time', timeNs, timeNs >= last);
    const recent = this.#window.filter((fill) => fill.timeNs > timeNs - windowNs);
    this.#window = [...recent, { timeNs, side, qtyLots }];
    const net = this.#window.reduce((sum, fill) => sum + signOf(fill.side) * fill.qtyLots, 0);
    if (Math.abs(net) > maxNetLots) this.#untilNs = timeNs + pauseNs;
  }

  /** Whether to quote nothing at this time, which is not before that of the last fill. O(1). */
  isPausedAt(timeNs: number): boolean {
    return timeNs < this.#untilNs;
  }
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot pause: ${requirement}, current value is ${value}`);
}
