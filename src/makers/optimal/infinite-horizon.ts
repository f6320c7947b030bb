/**
 * Avellaneda and Stoikov without an end of the session: what is to come is discounted instead, and the
 * inventory is kept within a limit Q.
 *
 * The discount ω must exceed ½γ²σ²q², or waiting is infinitely bad; the paper's natural choice is
 * ω = ½γ²σ²(Q + 1)². Then σ cancels: these prices know of the volatility only through the limit that
 * somebody chose. At the limit the growing side has no price.
 * Source: Avellaneda and Stoikov, Quantitative Finance 8(3), 2008, section 2.3. Taught in chapter 13.
 */

import type { PricePair } from './avellaneda-stoikov.js';

export interface InfiniteHorizon {
  /** γ, per price and unit. Positive. */
  readonly riskAversion: number;
  /** Q, the most units it may be long or short. Positive. */
  readonly maxInventory: number;
}

/** The mid, and q, signed, in fills. */
export interface HeldAt {
  readonly mid: number;
  readonly inventory: number;
}

/**
 * The indifference prices of a maker that holds what it has for ever, with the natural ω.
 *
 *   r_bid = s + (1/γ) ln( ((Q+1)² − (q+1)²) / ((Q+1)² − q²) )
 *   r_ask = s − (1/γ) ln( ((Q+1)² − (q−1)²) / ((Q+1)² − q²) )
 *
 * They follow from the value of holding, −e^(−γ(x+qs)) / (ω − ½γ²q²σ²), made equal before and after
 * a unit; the ask of a long position mirrors the bid of a short one. In price. The bid is −∞ at the
 * limit long and beyond, the ask +∞ at the limit short; beyond it, the other stays as at the limit.
 * @throws RangeError where γ or the limit are not positive, or the inventory is not a number
 * @example // bid 99.354…, ask 99.563…
 * infiniteHorizonPrices({ mid: 100, inventory: 3 }, { riskAversion: 0.1, maxInventory: 10 })
 */
export function infiniteHorizonPrices(held: HeldAt, model: InfiniteHorizon): PricePair {
  const { inventory, square } = checked(held, model);
  const logRoom = (after: number) =>
    Math.log(Math.max(0, square - after * after) / (square - inventory * inventory));
  return {
    bid: held.mid + logRoom(inventory + 1) / model.riskAversion,
    ask: held.mid - logRoom(inventory - 1) / model.riskAversion,
  };
}

/**
 * The same prices as the paper prints them, which has an ask of
 *
 *   r_ask = s + (1/γ) ln(1 + (1 − 2q)γ²σ² / (2ω − γ²q²σ²))
 *
 * That is the derived ask to first order, but not its mirror image: flat, it lies 0.0823 above the mid
 * where the bid lies 0.0830 below, and at the limit it is far off. For comparison with other code.
 */
export function printedInfiniteHorizonPrices(held: HeldAt, model: InfiniteHorizon): PricePair {
  const { inventory, square } = checked(held, model);
  const printed = Math.max(0, 1 + (1 - 2 * inventory) / (square - inventory * inventory));
  return {
    bid: infiniteHorizonPrices(held, model).bid,
    ask: held.mid + Math.log(printed) / model.riskAversion,
  };
}

/** The inventory within the limit, and (Q + 1)². */
function checked({ inventory }: HeldAt, { riskAversion, maxInventory }: InfiniteHorizon) {
  demand('the risk aversion must be positive', riskAversion, riskAversion > 0);
  demand('the largest inventory must be positive', maxInventory, maxInventory > 0);
  demand('the inventory must be a number', inventory, !Number.isNaN(inventory));
  return {
    inventory: Math.max(-maxInventory, Math.min(maxInventory, inventory)),
    square: (maxInventory + 1) ** 2,
  };
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
