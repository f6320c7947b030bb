export * from './rolling/index.js';
export * from './volatility/index.js';
