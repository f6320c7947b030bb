/** Wrong: raises its quotes when long, and buys ever more. */

import type { Settings } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  readonly #skew: number;

  constructor(settings: Partial<Settings> = {}) {
    super(settings);
    this.#skew = settings.skewTicksPerLot ?? right.DEFAULTS.skewTicksPerLot;
  }

  override quotes(midTicks: number) {
    return super.quotes(midTicks + 2 * this.#skew * this.inventoryLots);
  }
}
