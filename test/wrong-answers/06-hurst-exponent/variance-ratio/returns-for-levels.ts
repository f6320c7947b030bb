/** Wrong: takes what it is given for returns and sums them first. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  ratioFromAutocorrelations,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function varianceRatio(levels: readonly number[], q: number) {
  right.varianceRatio(levels, q);
  let level = 0;
  const sums = levels.map((step) => {
    level += step;
    return level;
  });
  return right.varianceRatio([0, ...sums], q);
}
