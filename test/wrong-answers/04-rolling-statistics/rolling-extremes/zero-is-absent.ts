/** Wrong: takes an extreme of 0 for none. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes extends Right {
  override max(): number | undefined {
    return super.max() || undefined;
  }

  override min(): number | undefined {
    return super.min() || undefined;
  }
}
