/** Wrong: nothing holds a quote back at the limit: filled whole, it carries the position past it. */

import {
  cutLots,
  type QuoteSizes,
  type SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';

export { cutLots };

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const cut = cutLots(inventoryLots, dailyVol, config);
  const uncut = cutLots(0, dailyVol, config);
  return {
    bidLots: inventoryLots > 0 ? cut : uncut,
    askLots: inventoryLots < 0 ? cut : uncut,
  };
}
