/** Wrong: keeps inventory and cash outside the class, where all makers share them. */

import type {
  Fill,
  Settings,
} from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

let shared = new right.SimpleMarketMaker();

export class SimpleMarketMaker {
  readonly #own: right.SimpleMarketMaker;

  constructor(settings: Partial<Settings> = {}) {
    this.#own = new right.SimpleMarketMaker(settings);
    if (settings.maxInventoryLots === undefined) shared = this.#own;
  }

  get inventoryLots() {
    return shared.inventoryLots;
  }

  get cashTickLots() {
    return shared.cashTickLots;
  }

  quotes(midTicks: number) {
    return this.#own.quotes(midTicks);
  }

  handleTrade(fill: Fill, midTicks: number) {
    this.#own.handleTrade(fill, midTicks);
    return shared === this.#own ? this.pnl(midTicks) : shared.handleTrade(fill, midTicks);
  }

  pnl(midTicks: number) {
    return shared.pnl(midTicks);
  }
}
