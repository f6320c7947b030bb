/** Wrong: the market is taken for stressed only where it is both volatile and thin. */

import {
  moveTicks,
  type QuotingState,
  type SpreadConfig,
} from '../../../../solutions/02-spread-and-size/spread.js';

export { moveTicks };

export function spreadTicks(state: QuotingState, config: SpreadConfig): number {
  if (!(state.moveTicks >= 0) || !Number.isFinite(state.inventoryLots)) {
    throw new RangeError('Cannot choose a spread: the state is not finite');
  }
  let spread = config.riskMultiplier * state.moveTicks;
  if (Math.abs(state.inventoryLots) > config.inventoryThresholdLots) {
    spread += config.inventoryPenaltyTicks;
  }
  if (state.highVolatility && state.lowLiquidity) spread *= config.stressMultiplier;
  return Math.max(config.minSpreadTicks, Math.ceil(spread));
}
