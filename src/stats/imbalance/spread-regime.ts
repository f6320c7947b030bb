/**
 * Spread regime: is the spread wide, compared with what it has lately been?
 *
 * Makers who expect the price to jump quote wider or leave, so a wide spread is a forecast of
 * volatility, made by those who lose by it. The spread that is judged is no part of the average that
 * it is judged by: it would pull the average up after itself, and with a window of two the rule "above
 * twice the average" could never fire. Taught in chapter 07.
 */

import { checkNotNegative, checkPositive } from '../checks.js';
import { RollingMoments } from '../rolling/rolling-moments.js';

export interface SpreadVerdict {
  /** Of the `window` spreads before this one; undefined until there are as many. */
  readonly averageTicks: number | undefined;
  /** Whether this spread is above the multiple of that average; false while there is none. */
  readonly isWide: boolean;
}

/**
 * Judges each spread by the ones before it.
 *
 *   wide where s > multiple · (average of the last `window` spreads)
 *
 * Cost: O(1) amortised an update, O(window) of memory.
 *
 * @example
 * const regime = new SpreadRegime(24);
 * regime.update(4).isWide;
 */
export class SpreadRegime {
  readonly multiple: number;
  readonly #moments: RollingMoments;

  /** @throws RangeError where the window is no whole number from 1, or the multiple not positive and finite */
  constructor(window: number, multiple = 2) {
    checkPositive('watch a spread', 'multiple', multiple);
    this.multiple = multiple;
    this.#moments = new RollingMoments(window);
  }

  /** @throws RangeError where the spread is negative, NaN or infinite; it is not remembered */
  update(spreadTicks: number): SpreadVerdict {
    checkNotNegative('watch a spread', 'spreadTicks', spreadTicks);
    const averageTicks = this.#moments.isFull ? this.#moments.mean() : undefined;
    this.#moments.update(spreadTicks);
    const isWide = averageTicks !== undefined && spreadTicks > this.multiple * averageTicks;
    return { averageTicks, isWide };
  }
}
