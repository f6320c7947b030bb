/** Wrong: moves the cash by the price alone, whatever the quantity. */

import type { Fill } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  #missing = 0;

  override get cashTickLots() {
    return super.cashTickLots - this.#missing;
  }

  override handleTrade(fill: Fill, midTicks: number) {
    super.handleTrade(fill, midTicks);
    const sign = fill.side === 'buy' ? -1 : 1;
    this.#missing += sign * (fill.qtyLots - 1) * fill.priceTicks;
    return this.pnl(midTicks);
  }

  override pnl(midTicks: number) {
    return super.pnl(midTicks) - this.#missing;
  }
}
