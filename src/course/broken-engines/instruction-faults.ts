/**
 * Engines that do not do what an order's instructions say: its time in force, or whom not to meet.
 *
 * Each class is the right engine with one step spoilt. `faults.ts` says where each has been seen.
 */

import type { TimeInForce } from '../../matching/commands.js';
import type { EngineOrder, EngineSnapshot } from '../../matching/matching-engine.js';
import type { Ticks } from '../../units/index.js';
import { OpenEngine, type Taker } from './open-engine.js';

/** What an IOC order could not trade rests in the book like any other order. */
export class IocRests extends OpenEngine {
  protected override mayRest(timeInForce: TimeInForce): boolean {
    return timeInForce === 'IOC' || super.mayRest(timeInForce);
  }
}

/** A FOK order counts all the lots of the other side, also those beyond its limit. */
export class FokCountsAll extends OpenEngine {
  protected override canFill(taker: Taker): boolean {
    return super.canFill({ ...taker, priceTicks: undefined });
  }
}

/** A post-only order is refused beyond the other side's best price, but not at it. */
export class PostOnlyAtTouch extends OpenEngine {
  protected override crosses(side: Taker['side'], priceTicks: Ticks): boolean {
    const best = side === 'buy' ? this.book.bestAsk() : this.book.bestBid();
    return priceTicks !== best && super.crosses(side, priceTicks);
  }
}

/** A snapshot forgets which orders are post-only. */
export class SnapshotDropsPostOnly extends OpenEngine {
  override snapshot(): EngineSnapshot {
    const { seq, bids, asks } = super.snapshot();
    const forget = (order: EngineOrder): EngineOrder => ({ ...order, postOnly: false });
    return { seq, bids: bids.map(forget), asks: asks.map(forget) };
  }
}

/** An order that a modify lets trade is not asked whose it is. */
export class ModifyEscapes extends OpenEngine {
  protected override modifiedTaker(order: EngineOrder): Taker {
    return { ...order, selfTrade: 'allow' };
  }
}

/** An order that self-trade prevention ends is reported with the lots it came with, traded ones too. */
export class WrongRemainder extends OpenEngine {
  protected override preventSelfTrade(taker: Taker, openLots: number, maker: EngineOrder): number {
    if (taker.selfTrade !== 'cancel-newest') return super.preventSelfTrade(taker, openLots, maker);
    this.emitCancelled(taker, taker.qtyLots, 'self-trade');
    return 0;
  }
}
