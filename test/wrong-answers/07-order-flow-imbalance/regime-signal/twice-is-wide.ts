/** Wrong: calls a spread of exactly twice the average wide. */

import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  pressureOf,
  respond,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export class SpreadWatch extends right.SpreadWatch {
  readonly #multiple: number;

  constructor(window: number, multiple = 2) {
    super(window, multiple);
    this.#multiple = multiple;
  }

  override update(spreadTicks: number) {
    const { averageTicks } = super.update(spreadTicks);
    const isWide = averageTicks !== undefined && spreadTicks >= this.#multiple * averageTicks;
    return { averageTicks, isWide };
  }
}
