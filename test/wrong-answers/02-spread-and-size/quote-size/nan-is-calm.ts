/** Wrong: nothing is checked: a volatility of NaN is not above any threshold, and the full size is quoted. */

import type {
  QuoteSizes,
  SizeConfig,
} from '../../../../solutions/02-spread-and-size/quote-size.js';

export function cutLots(inventoryLots: number, dailyVol: number, config: SizeConfig): number {
  const thresholdLots = (config.maxInventoryLots * config.inventoryCutAbovePct) / 100;
  const inventoryPct = Math.abs(inventoryLots) > thresholdLots ? config.inventoryKeepPct : 100;
  const volPct = dailyVol > config.volCutAbove ? config.volKeepPct : 100;
  return Math.floor((config.baseLots * inventoryPct * volPct) / 10_000);
}

export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  const addingLots = cutLots(inventoryLots, dailyVol, config);
  const reducingLots = cutLots(0, dailyVol, config);
  const bidRoomLots = Math.max(0, config.maxInventoryLots - inventoryLots);
  const askRoomLots = Math.max(0, config.maxInventoryLots + inventoryLots);
  return {
    bidLots: Math.min(inventoryLots > 0 ? addingLots : reducingLots, bidRoomLots),
    askLots: Math.min(inventoryLots < 0 ? addingLots : reducingLots, askRoomLots),
  };
}
