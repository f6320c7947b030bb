/**
 * The market makers that a backtest can be run with, by name. To add one, add a line to `MAKERS`.
 *
 * All are made from the same few settings, in ticks and lots, so that one command line compares them. A
 * maker may have settings of its own, numbers with a default; `--set name=number` changes them.
 */

import { LadderMaker, type MarketMaker, SimpleMarketMaker } from '../../makers/index.js';
import { AvellanedaStoikovMaker, GueantLehalleMaker } from '../../makers/optimal/index.js';
import type { MakerSettings } from './maker-settings.js';
import { measuringVolatilityMaker } from './volatility.js';

export interface MakerEntry {
  /** One line for `--help`. */
  readonly about: string;
  /** Its own settings, with their defaults. */
  readonly own: Readonly<Record<string, number>>;
  readonly make: (
    settings: MakerSettings,
    changed: Readonly<Record<string, number>>,
  ) => MarketMaker;
}

function entry<Own extends Readonly<Record<string, number>>>(
  about: string,
  own: Own,
  make: (settings: MakerSettings, own: Own) => MarketMaker,
): MakerEntry {
  return { about, own, make: (settings, changed) => make(settings, { ...own, ...changed }) };
}

/** γ per tick and quote, σ in ticks over a second, k per tick. */
const OPTIMAL = { riskAversion: 0.01, secondVolTicks: 1, decayPerTick: 0.3 };

export const MAKERS: Readonly<Record<string, MakerEntry>> = {
  simple: entry(
    'a fixed spread around a price that leans against the inventory',
    {},
    (settings) => new SimpleMarketMaker(settings),
  ),
  volatility: entry(
    'a spread of at least --spread that follows the volatility, measured on the way',
    {},
    measuringVolatilityMaker,
  ),
  ladder: entry(
    'several levels a side, --size lots each, that may lean',
    { levels: 3, baseSpreadBps: 10, stepBps: 2 },
    ({ quoteLots: levelLots, ...settings }, shape) =>
      new LadderMaker({ levelLots, ...settings, ...shape }),
  ),
  'avellaneda-stoikov': entry(
    'spread and lean of Avellaneda and Stoikov, without an end of the session',
    OPTIMAL,
    (settings, model) => new AvellanedaStoikovMaker({ ...settings, ...model }),
  ),
  'gueant-lehalle': entry(
    'spread and lean of Guéant, Lehalle and Fernandez-Tapia, without an end of the session',
    { ...OPTIMAL, takersPerSecond: 1 },
    (settings, model) => new GueantLehalleMaker({ ...settings, ...model }),
  ),
};
