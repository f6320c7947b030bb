/** Wrong: at the limit quotes 0 lots instead of nothing. */
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import { lots, ticks } from '../../../../src/units/index.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  override quotes(midTicks: number) {
    const { bid, ask } = super.quotes(midTicks);
    return {
      bid: bid ?? { priceTicks: ticks(Math.floor(midTicks)), qtyLots: lots(0) },
      ask: ask ?? { priceTicks: ticks(Math.ceil(midTicks)), qtyLots: lots(0) },
    };
  }
}
