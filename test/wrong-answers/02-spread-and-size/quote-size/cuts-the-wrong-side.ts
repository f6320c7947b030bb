/** Wrong: the sides are swapped: the ask of a long maker is cut, and its bid goes on growing the position. */

import {
  cutLots,
  type QuoteSizes,
  type SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';
import { lots } from '../../../../src/units/index.js';

export { cutLots };

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const cut = cutLots(inventoryLots, dailyVol, config);
  const uncut = cutLots(0, dailyVol, config);
  return {
    bidLots: lots(
      Math.min(
        inventoryLots < 0 ? cut : uncut,
        Math.max(0, config.maxInventoryLots - inventoryLots),
      ),
    ),
    askLots: lots(
      Math.min(
        inventoryLots > 0 ? cut : uncut,
        Math.max(0, config.maxInventoryLots + inventoryLots),
      ),
    ),
  };
}
