/** Wrong: lets the front go one value too late. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes extends Right {
  readonly #wider: Right;

  constructor(window: number) {
    super(window);
    this.#wider = new Right(window + 1);
  }

  override add(value: number): void {
    super.add(value);
    this.#wider.add(value);
  }

  override max(): number | undefined {
    return this.#wider.max();
  }
}
