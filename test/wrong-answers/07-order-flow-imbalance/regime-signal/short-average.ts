/** Wrong: takes the average of what there is before the window is full. */

import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  pressureOf,
  respond,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export class SpreadWatch extends right.SpreadWatch {
  readonly #window: number;
  readonly #multiple: number;
  readonly #early: number[] = [];

  constructor(window: number, multiple = 2) {
    super(window, multiple);
    this.#window = window;
    this.#multiple = multiple;
  }

  override update(spreadTicks: number) {
    const judged = super.update(spreadTicks);
    const early = [...this.#early];
    this.#early.push(spreadTicks);
    if (early.length === 0 || early.length >= this.#window) return judged;
    const averageTicks = early.reduce((sum, spread) => sum + spread, 0) / early.length;
    return { averageTicks, isWide: spreadTicks > this.#multiple * averageTicks };
  }
}
