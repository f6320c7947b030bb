/** Wrong: throws where a feed sends no number, and stops the maker. */

import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    if (!Number.isFinite(priceTicks)) throw new TypeError(`Bad price of ${name}`);
    super.onPrice(name, priceTicks, timeMs);
  }
}
