/** Wrong: shows its whole size until the limit is reached, and is carried past it. */

import type { Settings } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import { lots } from '../../../../src/units/index.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  readonly #size: number;

  constructor(settings: Partial<Settings> = {}) {
    super(settings);
    this.#size = settings.quoteLots ?? right.DEFAULTS.quoteLots;
  }

  override quotes(midTicks: number) {
    const { bid, ask } = super.quotes(midTicks);
    return {
      bid: bid && { ...bid, qtyLots: lots(this.#size) },
      ask: ask && { ...ask, qtyLots: lots(this.#size) },
    };
  }
}
