/** Wrong: takes a price of 0 for no price. */

import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    if (priceTicks) super.onPrice(name, priceTicks, timeMs);
    else super.onPrice(name, Number.NaN, timeMs);
  }
}
