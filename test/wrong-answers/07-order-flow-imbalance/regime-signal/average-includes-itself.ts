/** Wrong: puts the spread into the average first and judges it by an average that knows it. */

import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  pressureOf,
  respond,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export class SpreadWatch {
  readonly #window: number;
  readonly #multiple: number;
  readonly #spreads: number[] = [];

  constructor(window: number, multiple = 2) {
    new right.SpreadWatch(window, multiple);
    this.#window = window;
    this.#multiple = multiple;
  }

  update(spreadTicks: number) {
    new right.SpreadWatch(1).update(spreadTicks);
    this.#spreads.push(spreadTicks);
    if (this.#spreads.length > this.#window) this.#spreads.shift();
    if (this.#spreads.length < this.#window) return { averageTicks: undefined, isWide: false };
    const averageTicks = this.#spreads.reduce((sum, spread) => sum + spread, 0) / this.#window;
    return { averageTicks, isWide: spreadTicks > this.#multiple * averageTicks };
  }
}
