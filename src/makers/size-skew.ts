/**
 * Skew by size: the prices stay, and the quantities lean against the position.
 *
 * Below its target a maker shows more on the bid, above it more on the ask; the two always add up to
 * twice the base. It keeps the place in the queue that a moved price would lose, and steers more
 * weakly than a price does. Taught in chapter 03, skewed-quotes.
 */

import { type Lots, lots } from '../units/index.js';

export interface SizeSkew {
  /** Signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** The inventory at which both sides show the same. */
  readonly targetLots: number;
  /** How far from the target one side shows nothing, and the other twice the base. Positive. */
  readonly rangeLots: number;
}

/**
 * What each side shows, as a multiple of the base quantity:
 * bid = clamp(1 − (q − target) / range, 0, 2), ask = 2 − bid, where q is `inventoryLots`. Equation (7)
 * of chapter 03. O(1).
 * @throws RangeError where the range is not positive, or a number is not finite
 * @see hummingbot, `inventory_skew_calculator`, whose published test values this reproduces
 * @example sizeRatios({ inventoryLots: 500, targetLots: 0, rangeLots: 1000 }) // { bid: 0.5, ask: 1.5 }
 */
export function sizeRatios(skew: SizeSkew): { readonly bid: number; readonly ask: number } {
  const { bidPart, askPart } = parts(skew);
  return { bid: bidPart / skew.rangeLots, ask: askPart / skew.rangeLots };
}

/** Quantities for both sides, rounded down to whole lots. Errors as `sizeRatios`. */
export function skewedSizes(
  baseLots: Lots,
  skew: SizeSkew,
): { readonly bidLots: Lots; readonly askLots: Lots } {
  const { bidPart, askPart } = parts(skew);
  // Multiplied first: 100 × (1 − 0.9) is 9.99…, and would lose a lot to the rounding.
  return {
    bidLots: lots(Math.floor((baseLots * bidPart) / skew.rangeLots)),
    askLots: lots(Math.floor((baseLots * askPart) / skew.rangeLots)),
  };
}

/** Both ratios times the range, which keeps whole numbers whole. */
function parts({ inventoryLots, targetLots, rangeLots }: SizeSkew): {
  readonly bidPart: number;
  readonly askPart: number;
} {
  if (!(rangeLots > 0)) {
    throw new RangeError(
      `Cannot skew sizes: the range must be positive, current value is ${rangeLots}`,
    );
  }
  const awayLots = inventoryLots - targetLots;
  if (!Number.isFinite(awayLots)) {
    throw new RangeError(
      `Cannot skew sizes: inventory and target must be finite, current value is ${awayLots}`,
    );
  }
  const bidPart = Math.min(2 * rangeLots, Math.max(0, rangeLots - awayLots));
  return { bidPart, askPart: 2 * rangeLots - bidPart };
}
