/** Wrong: never forgets a spread: the average is that of the whole day. */

import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  pressureOf,
  respond,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export class SpreadWatch extends right.SpreadWatch {
  readonly #window: number;
  readonly #multiple: number;
  #count = 0;
  #sum = 0;

  constructor(window: number, multiple = 2) {
    super(window, multiple);
    this.#window = window;
    this.#multiple = multiple;
  }

  override update(spreadTicks: number) {
    super.update(spreadTicks);
    const averageTicks = this.#count < this.#window ? undefined : this.#sum / this.#count;
    this.#count++;
    this.#sum += spreadTicks;
    const isWide = averageTicks !== undefined && spreadTicks > this.#multiple * averageTicks;
    return { averageTicks, isWide };
  }
}
