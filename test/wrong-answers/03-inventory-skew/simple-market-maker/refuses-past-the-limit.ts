/** Wrong: refuses to book a trade that takes it past its limit, though the trade has happened. */

import type {
  Fill,
  Settings,
} from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  readonly #limit: number;

  constructor(settings: Partial<Settings> = {}) {
    super(settings);
    this.#limit = settings.maxInventoryLots ?? right.DEFAULTS.maxInventoryLots;
  }

  override handleTrade(fill: Fill, midTicks: number) {
    const after = this.inventoryLots + (fill.side === 'buy' ? fill.qtyLots : -fill.qtyLots);
    return Math.abs(after) > this.#limit ? this.pnl(midTicks) : super.handleTrade(fill, midTicks);
  }
}
