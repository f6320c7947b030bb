/** Wrong: beyond the limit the room is negative, and a negative size is quoted. */

import {
  cutLots,
  type QuoteSizes,
  type SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';
import type { Lots } from '../../../../src/units/index.js';

export { cutLots };

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const cut = cutLots(inventoryLots, dailyVol, config);
  const uncut = cutLots(0, dailyVol, config);
  return {
    bidLots: Math.min(
      inventoryLots > 0 ? cut : uncut,
      config.maxInventoryLots - inventoryLots,
    ) as Lots,
    askLots: Math.min(
      inventoryLots < 0 ? cut : uncut,
      config.maxInventoryLots + inventoryLots,
    ) as Lots,
  };
}
