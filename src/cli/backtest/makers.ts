/**
 * The market makers that a backtest can be run with, by name. To add one, add a line to `MAKERS`.
 *
 * All are made from the same few settings, in ticks and lots, so that one command line compares them;
 * what a setting means to a maker is said in its `about`.
 */

import { type MarketMaker, SimpleMarketMaker } from '../../makers/index.js';
import type { MakerSettings } from './maker-settings.js';
import { measuringVolatilityMaker } from './volatility.js';

interface MakerEntry {
  /** One line for `--help`. */
  readonly about: string;
  readonly make: (settings: MakerSettings) => MarketMaker;
}

export const MAKERS: Readonly<Record<string, MakerEntry>> = {
  simple: {
    about: 'a fixed spread around a price that leans against the inventory',
    make: (settings) => new SimpleMarketMaker(settings),
  },
  volatility: {
    about: 'a spread of at least --spread that follows the volatility, measured on the way',
    make: measuringVolatilityMaker,
  },
};
