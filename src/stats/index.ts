export * from './adverse-selection/index.js';
export * from './hurst/index.js';
export * from './imbalance/index.js';
export * from './intensity/index.js';
export * from './pairs/index.js';
export * from './regression/index.js';
export * from './rolling/index.js';
export * from './volatility/index.js';
