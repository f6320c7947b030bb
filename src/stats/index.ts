export { closeToCloseVol, rollingVol, type VolOptions } from './close-to-close.js';
export { logReturns } from './log-returns.js';
