/**
 * The volatility maker with a thermometer: it measures, from the fair values it is shown, what the maker
 * of chapter 02 must be told.
 *
 * A return is taken when at least a second has passed, and counts as variance per second; old ones fade
 * with a half-life of 300. Until 60 have been seen the maker stands aside, as it does whenever the
 * volatility is not known. It learns nothing that its feed has not brought.
 */

import {
  type Fill,
  type MarketMaker,
  type MarketState,
  type Quotes,
  VolatilityMaker,
} from '../../makers/index.js';
import { decayOfHalfLife } from '../../stats/rolling/index.js';
import { RiskMetrics } from '../../stats/volatility/index.js';
import { NS_PER_SECOND, ticks } from '../../units/index.js';
import type { MakerSettings } from './maker-settings.js';

/** 252 days of six and a half hours. */
const SECONDS_PER_YEAR = 252 * 23_400;
const HALF_LIFE_RETURNS = 300;
const RETURNS_TO_BEGIN = 60;
/** How long a quote stands, and how many of its moves are asked as a spread. */
const EXPOSED_SECONDS = 10;
const RISK_MULTIPLIER = 2;

export function measuringVolatilityMaker(settings: MakerSettings): MarketMaker {
  return new MeasuringMaker(settings);
}

class MeasuringMaker implements MarketMaker {
  readonly #maker: VolatilityMaker;
  readonly #variance = new RiskMetrics({ decay: decayOfHalfLife(HALF_LIFE_RETURNS) });
  #seen: { readonly timeNs: number; readonly fairTicks: number } | undefined;
  #returns = 0;

  constructor({ spreadTicks, quoteLots, maxInventoryLots }: MakerSettings) {
    this.#maker = new VolatilityMaker({
      riskMultiplier: RISK_MULTIPLIER,
      minSpreadTicks: ticks(Math.ceil(spreadTicks)),
      periodsPerYear: SECONDS_PER_YEAR,
      exposedPeriods: EXPOSED_SECONDS,
      inventoryPenalty: { aboveLots: maxInventoryLots / 2, ticks: 1 },
      stress: { enterAnnualisedVol: 0.8, leaveAnnualisedVol: 0.6, multiplier: 1.5 },
      baseLots: quoteLots,
      maxInventoryLots,
      inventoryCut: { abovePct: 50, keepPct: 50 },
      volCut: { aboveAnnualisedVol: 0.6, keepPct: 70 },
      nearBandTicks: 1,
    });
  }

  get inventoryLots(): number {
    return this.#maker.inventoryLots;
  }

  /** Asked twice about one state, it measures once. */
  quotes(market: MarketState): Quotes {
    this.#measure(market);
    return this.#maker.quotes(market);
  }

  onFill(fill: Fill): void {
    this.#maker.onFill(fill);
  }

  #measure({ timeNs, fairTicks }: MarketState): void {
    const before = this.#seen;
    if (before !== undefined && timeNs - before.timeNs < NS_PER_SECOND) return;
    this.#seen = { timeNs, fairTicks };
    if (before === undefined || !(fairTicks > 0 && before.fairTicks > 0)) return;
    const seconds = (timeNs - before.timeNs) / NS_PER_SECOND;
    this.#variance.update(Math.log(fairTicks / before.fairTicks) / Math.sqrt(seconds));
    if (++this.#returns < RETURNS_TO_BEGIN) return;
    const perSecond = this.#variance.nextVariance() as number;
    const annualisedVol = Math.sqrt(perSecond * SECONDS_PER_YEAR);
    this.#maker.onConditions({ annualisedVol, isLiquidityLow: false });
  }
}
