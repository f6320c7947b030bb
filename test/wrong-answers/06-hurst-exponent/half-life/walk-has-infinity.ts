/** Wrong: returns Infinity or a negative number where nothing comes back. */

export {
  fitReversion,
  forecast,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function halfLife(persistence: number) {
  if (!(persistence > 0)) return undefined;
  return -Math.LN2 / Math.log(persistence);
}
