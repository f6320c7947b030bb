/** Wrong: counts all the values that ever came. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes extends Right {
  #added = 0;

  override get count(): number {
    return this.#added;
  }

  override add(value: number): void {
    super.add(value);
    this.#added++;
  }
}
