/** Wrong: both sides get the inventory cut, so that a long maker sells at half speed too. */

import {
  cutLots,
  type QuoteSizes,
  type SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';
import { lots } from '../../../../src/units/index.js';

export { cutLots };

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const cut = cutLots(inventoryLots, dailyVol, config);
  return {
    bidLots: lots(Math.min(cut, Math.max(0, config.maxInventoryLots - inventoryLots))),
    askLots: lots(Math.min(cut, Math.max(0, config.maxInventoryLots + inventoryLots))),
  };
}
