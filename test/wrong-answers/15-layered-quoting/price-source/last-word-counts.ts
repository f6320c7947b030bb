/** Wrong: lets a price that was overtaken on the way replace a younger one. */

import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  #latestMs = Number.NEGATIVE_INFINITY;

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    this.#latestMs = Math.max(this.#latestMs, timeMs);
    super.onPrice(name, priceTicks, this.#latestMs);
  }
}
