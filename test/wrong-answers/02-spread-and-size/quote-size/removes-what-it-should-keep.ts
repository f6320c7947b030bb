/** Wrong: the percentage to keep is taken for the percentage to take away. */

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
  const inventoryPct =
    Math.abs(inventoryLots) > thresholdLots ? 100 - config.inventoryKeepPct : 100;
  const volPct = dailyVol > config.volCutAbove ? 100 - config.volKeepPct : 100;
  return lots(Math.floor((config.baseLots * inventoryPct * volPct) / 10_000));
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
