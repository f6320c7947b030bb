/** Wrong: the penalty is added to the settings, and so again with every call. */

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
  const settings = config as { -readonly [key in keyof SpreadConfig]: number };
  if (Math.abs(state.inventoryLots) > config.inventoryThresholdLots) {
    settings.minSpreadTicks += config.inventoryPenaltyTicks;
  }
  let spread = config.riskMultiplier * state.moveTicks;
  if (Math.abs(state.inventoryLots) > config.inventoryThresholdLots) {
    spread += config.inventoryPenaltyTicks;
  }
  if (state.highVolatility || state.lowLiquidity) spread *= config.stressMultiplier;
  return Math.max(config.minSpreadTicks, Math.ceil(spread));
}
