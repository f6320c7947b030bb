/**
 * Engines that trade wrongly: at a wrong price, beyond a limit, with the wrong order first.
 *
 * Each class is the right engine with one step spoilt. `faults.ts` says where each has been seen.
 */

import type { EngineOptions, EngineOrder } from '../../matching/matching-engine.js';
import type { Side, Ticks } from '../../units/index.js';
import { OpenBook } from './open-book.js';
import { OpenEngine, type Taker } from './open-engine.js';

/** A trade prints at the arriving order's own limit, where that order is of the given side. */
export class TakerPriced extends OpenEngine {
  readonly #side: Side;

  constructor(options: EngineOptions = {}, side: Side = 'sell') {
    super(options);
    this.#side = side;
  }

  protected override tradePrice(taker: Taker, maker: EngineOrder): number {
    if (taker.side !== this.#side) return maker.priceTicks;
    return taker.priceTicks ?? maker.priceTicks;
  }
}

/** The limit is compared with the best price only: after the first trade, any price will do. */
export class WalksThroughLimit extends OpenEngine {
  readonly #sides: readonly Side[];

  constructor(options: EngineOptions = {}, sides: readonly Side[] = ['buy', 'sell']) {
    super(options);
    this.#sides = sides;
  }

  protected override reaches(taker: Taker, at: Ticks, openLots: number): boolean {
    const hasTraded = openLots < taker.qtyLots && this.#sides.includes(taker.side);
    return hasTraded || super.reaches(taker, at, openLots);
  }
}

/** Whoever was filled in part queues up again, behind the others at the price. */
export class PartialToBack extends OpenEngine {
  protected override fill(maker: EngineOrder, qtyLots: number): void {
    super.fill(maker, qtyLots);
    const left = this.book.order(maker.id);
    if (left === undefined) return;
    this.book.remove(left.id);
    this.book.add(left);
  }
}

/** At one price the smallest order is served first, as in a heap of (price, quantity, id). */
export class SizeFirst extends OpenEngine {
  constructor(options: EngineOptions = {}, sides: readonly Side[] = ['buy', 'sell']) {
    super(options, new SizeFirstBook(sides));
  }
}

class SizeFirstBook extends OpenBook {
  readonly #sides: readonly Side[];

  constructor(sides: readonly Side[]) {
    super();
    this.#sides = sides;
  }

  protected override goesBefore(newcomer: EngineOrder, other: EngineOrder): boolean {
    if (super.goesBefore(newcomer, other)) return true;
    const samePrice = newcomer.priceTicks === other.priceTicks;
    return samePrice && this.#sides.includes(other.side) && newcomer.qtyLots < other.qtyLots;
  }
}

/** An order that grows keeps the place it had when it was small. */
export class GrowthKeepsPlace extends OpenEngine {
  protected override keepsPlace(order: EngineOrder, priceTicks: number): boolean {
    return super.keepsPlace(order, priceTicks, order.qtyLots);
  }
}

interface DecimalOrder extends EngineOrder {
  /** What is left, in coins of ten lots: a decimal, and never rounded. */
  readonly coins?: number;
}

/** Quantities are decimals, and an order is gone when exactly 0 is left: 0.3 − 0.1 − 0.2 is not 0. */
export class FloatResidue extends OpenEngine {
  constructor(options: EngineOptions = {}) {
    super(options, new DecimalBook());
  }
}

class DecimalBook extends OpenBook {
  override resize(order: DecimalOrder, qtyLots: number): void {
    const lotsOf = (coins: number) => Math.round(coins * 10) + 0;
    const known = order.coins !== undefined && lotsOf(order.coins) === order.qtyLots;
    const held = known ? (order.coins as number) : order.qtyLots / 10;
    const coins = held - (order.qtyLots - qtyLots) / 10;
    if (coins === 0 || order.qtyLots === 0) this.remove(order.id);
    else this.replace({ ...order, qtyLots: lotsOf(coins), coins } as DecimalOrder);
  }
}
