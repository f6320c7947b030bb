/** Wrong: nothing is checked, and since every comparison with NaN is false, a NaN is quoted as calm. */

import type {
  Exposure,
  QuotingState,
  SpreadConfig,
} from '../../../../solutions/02-spread-and-size/spread.js';

export function moveTicks(midTicks: number, exposure: Exposure): number {
  return (
    midTicks * exposure.annualisedVol * Math.sqrt(exposure.exposedPeriods / exposure.periodsPerYear)
  );
}

export function spreadTicks(state: QuotingState, config: SpreadConfig): number {
  let spread = config.riskMultiplier * state.moveTicks;
  if (Math.abs(state.inventoryLots) > config.inventoryThresholdLots) {
    spread += config.inventoryPenaltyTicks;
  }
  if (state.highVolatility || state.lowLiquidity) spread *= config.stressMultiplier;
  return spread > config.minSpreadTicks ? Math.ceil(spread) : config.minSpreadTicks;
}
