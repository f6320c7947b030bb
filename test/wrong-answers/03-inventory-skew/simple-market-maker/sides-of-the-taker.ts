/** Wrong: books a buy as the taker’s: the inventory goes the wrong way. */

import type { Fill } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  override handleTrade(fill: Fill, midTicks: number) {
    return super.handleTrade({ ...fill, side: fill.side === 'buy' ? 'sell' : 'buy' }, midTicks);
  }
}
