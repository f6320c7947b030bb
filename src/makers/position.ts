/**
 * A position: cash, inventory and what they cost, with the profit split into what has been locked in
 * (realised) and what the market could still take back (unrealised).
 *
 * Money is counted in ticks × lots, so cash is a whole number and never drifts. The cost is the
 * average cost: buys of a long position are averaged, sells leave the average alone. What always
 * holds, at every mark: realised + unrealised = cash + inventory × mark. Taught in chapter 03,
 * profit-and-loss.
 */

import { signOf } from '../units/index.js';
import type { Fill } from './market-maker.js';

export class Position {
  #inventoryLots = 0;
  #cashTickLots = 0;
  #feesTickLots = 0;
  #averageCostTicks: number | undefined;

  /** Signed: positive is long, negative is short. */
  get inventoryLots(): number {
    return this.#inventoryLots;
  }

  /** Money received less money paid, fees included, in ticks × lots. */
  get cashTickLots(): number {
    return this.#cashTickLots;
  }

  /** Fees paid less rebates received, in ticks × lots. They are part of the cash. */
  get feesTickLots(): number {
    return this.#feesTickLots;
  }

  /** What the lots held have cost, or were sold for, on average; absent while flat. */
  get averageCostTicks(): number | undefined {
    return this.#averageCostTicks;
  }

  /**
   * Profit locked in by lots bought and sold again, less fees: cash + inventory × average cost.
   * Equation (12) of chapter 03.
   */
  get realisedTickLots(): number {
    return this.#cashTickLots + this.#inventoryLots * (this.#averageCostTicks ?? 0);
  }

  /** Profit of the lots still held, at a mark: inventory × (mark − average cost). Equation (13). */
  unrealisedTickLots(markTicks: number): number {
    if (this.#averageCostTicks === undefined) return 0;
    return this.#inventoryLots * (checkedMark(markTicks) - this.#averageCostTicks);
  }

  /** All profit, at a mark: cash + inventory × mark. Equation (10). O(1). */
  totalTickLots(markTicks: number): number {
    if (this.#inventoryLots === 0) return this.#cashTickLots;
    return this.#cashTickLots + this.#inventoryLots * checkedMark(markTicks);
  }

  /**
   * Books a fill. A fill that grows the position moves the average cost; one that shrinks it does
   * not; one that goes through zero starts a new position at its own price. O(1).
   * @throws RangeError where the quantity is not positive, or the money no longer fits exactly
   * @example
   * const position = new Position();
   * position.apply({ side: 'buy', priceTicks: ticks(9995), qtyLots: lots(100) });
   * position.totalTickLots(10_000); // 500
   */
  apply(fill: Fill): void {
    if (!(fill.qtyLots > 0)) {
      throw new RangeError(
        `Cannot book a fill: its quantity must be positive, current value is ${fill.qtyLots}`,
      );
    }
    const signedLots = signOf(fill.side) * fill.qtyLots;
    const fee = fill.feeTickLots ?? 0;
    const cash = this.#cashTickLots - signedLots * fill.priceTicks - fee;
    if (!(Math.abs(cash) <= Number.MAX_SAFE_INTEGER)) {
      throw new RangeError(
        `Cannot book a fill: cash must stay below 2^53 ticks × lots, current value is ${cash}`,
      );
    }
    this.#averageCostTicks = this.#averageCostAfter(signedLots, fill.priceTicks);
    this.#inventoryLots += signedLots;
    this.#cashTickLots = cash;
    this.#feesTickLots += fee;
  }

  #averageCostAfter(signedLots: number, priceTicks: number): number | undefined {
    const before = this.#inventoryLots;
    const after = before + signedLots;
    if (after === 0) return undefined;
    const average = this.#averageCostTicks;
    if (average === undefined || Math.sign(after) !== Math.sign(before)) return priceTicks;
    const grows = Math.abs(after) > Math.abs(before);
    return grows ? average + ((priceTicks - average) * signedLots) / after : average;
  }
}

function checkedMark(markTicks: number): number {
  if (!Number.isFinite(markTicks)) {
    throw new RangeError(
      `Cannot mark a position: the mark must be finite, current value is ${markTicks}`,
    );
  }
  return markTicks;
}
