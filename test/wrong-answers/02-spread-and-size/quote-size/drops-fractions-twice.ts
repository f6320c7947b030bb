/** Wrong: a fraction of a lot is dropped after each cut, so that two cuts lose up to two lots. */

import type {
  QuoteSizes,
  SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';
import { type Lots, lots } from '../../../../src/units/index.js';

export function cutLots(inventoryLots: number, dailyVol: number, config: SizeConfig): Lots {
  if (!Number.isFinite(inventoryLots) || !(dailyVol >= 0)) {
    throw new RangeError('Cannot choose a size: inventory and volatility must be finite');
  }
  const thresholdLots = (config.maxInventoryLots * config.inventoryCutAbovePct) / 100;
  const inventoryPct = Math.abs(inventoryLots) > thresholdLots ? config.inventoryKeepPct : 100;
  const volPct = dailyVol > config.volCutAbove ? config.volKeepPct : 100;
  return lots(Math.floor((Math.floor((config.baseLots * inventoryPct) / 100) * volPct) / 100));
}

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const addingLots = cutLots(inventoryLots, dailyVol, config);
  const reducingLots = cutLots(0, dailyVol, config);
  const bidRoomLots = Math.max(0, config.maxInventoryLots - inventoryLots);
  const askRoomLots = Math.max(0, config.maxInventoryLots + inventoryLots);
  return {
    bidLots: lots(Math.min(inventoryLots > 0 ? addingLots : reducingLots, bidRoomLots)),
    askLots: lots(Math.min(inventoryLots < 0 ? addingLots : reducingLots, askRoomLots)),
  };
}
