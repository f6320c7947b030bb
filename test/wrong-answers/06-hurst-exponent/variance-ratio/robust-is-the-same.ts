/** Wrong: returns the plain z twice. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  ratioFromAutocorrelations,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function varianceRatio(levels: readonly number[], q: number) {
  const { ratio, z } = right.varianceRatio(levels, q);
  return { ratio, z, robustZ: z };
}
