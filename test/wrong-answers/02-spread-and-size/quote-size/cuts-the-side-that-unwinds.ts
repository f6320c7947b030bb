/** Wrong: both sides get the inventory cut, so that a long maker sells at half speed too. */

import {
  cutLots,
  type QuoteSizes,
  type SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';

export { cutLots };

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const lots = cutLots(inventoryLots, dailyVol, config);
  return {
    bidLots: Math.min(lots, Math.max(0, config.maxInventoryLots - inventoryLots)),
    askLots: Math.min(lots, Math.max(0, config.maxInventoryLots + inventoryLots)),
  };
}
