/** Wrong: quotes prices between ticks, which no market takes. */

import type { Settings } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import type { Ticks } from '../../../../src/units/index.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  readonly #settings: Settings;

  constructor(settings: Partial<Settings> = {}) {
    super(settings);
    this.#settings = { ...right.DEFAULTS, ...settings };
  }

  override quotes(midTicks: number) {
    const { bid, ask } = super.quotes(midTicks);
    const { spreadTicks, skewTicksPerLot } = this.#settings;
    const centre = midTicks - skewTicksPerLot * this.inventoryLots;
    return {
      bid: bid && { ...bid, priceTicks: (centre - spreadTicks / 2) as Ticks },
      ask: ask && { ...ask, priceTicks: (centre + spreadTicks / 2) as Ticks },
    };
  }
}
