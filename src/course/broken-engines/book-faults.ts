/**
 * Engines whose book shows, keeps or loses what it should not, though their trades are right.
 *
 * Each class is the right engine with one step spoilt. `faults.ts` says where each has been seen.
 */

import type { DepthLevel } from '../../book/index.js';
import type { CancelOrder, Command, PlaceOrder } from '../../matching/commands.js';
import type { MatchingEvent, RejectReason } from '../../matching/events.js';
import type { EngineOptions, EngineOrder } from '../../matching/matching-engine.js';
import type { Side, Ticks } from '../../units/index.js';
import { OpenBook } from './open-book.js';
import { OpenEngine } from './open-engine.js';

const BOTH: readonly Side[] = ['buy', 'sell'];

/** The best price is remembered, and a cancel forgets to look again; the next other command heals it. */
export class StaleBest extends OpenEngine<StaleBestBook> {
  constructor(options: EngineOptions = {}, sides: readonly Side[] = BOTH) {
    super(options, new StaleBestBook(sides));
    this.book.refresh();
  }

  override submit(command: Command): readonly MatchingEvent[] {
    this.book.refresh();
    const events = super.submit(command);
    if (command.kind !== 'cancel') this.book.refresh();
    return events;
  }
}

class StaleBestBook extends OpenBook {
  readonly #sides: readonly Side[];
  readonly #remembered = new Map<Side, Ticks | undefined>();

  constructor(sides: readonly Side[]) {
    super();
    this.#sides = sides;
  }

  refresh(): void {
    for (const side of BOTH) this.#remembered.set(side, super.best(side));
  }

  protected override best(side: Side): Ticks | undefined {
    return this.#sides.includes(side) ? this.#remembered.get(side) : super.best(side);
  }
}

/** A level that a trade empties to the last lot stays, with nobody in it. */
export class GhostLevel extends OpenEngine<GhostBook> {
  constructor(options: EngineOptions = {}) {
    super(options, new GhostBook());
  }

  protected override fill(maker: EngineOrder, qtyLots: number): void {
    super.fill(maker, qtyLots);
    this.book.haunt(maker);
  }
}

class GhostBook extends OpenBook {
  readonly #ghosts: Readonly<Record<Side, Set<Ticks>>> = { buy: new Set(), sell: new Set() };

  haunt({ side, priceTicks }: EngineOrder): void {
    if (this.queueAt(side, priceTicks).length === 0) this.#ghosts[side].add(priceTicks);
  }

  override add(order: EngineOrder): void {
    this.#ghosts[order.side].delete(order.priceTicks);
    super.add(order);
  }

  override depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly DepthLevel[] {
    const empty = [...this.#ghosts[side]].map((priceTicks) => ({
      priceTicks,
      qtyLots: this.qtyAt(side, priceTicks),
      orders: 0,
    }));
    const sign = side === 'buy' ? -1 : 1;
    const all = [...super.depth(side), ...empty];
    return all.sort((a, b) => sign * (a.priceTicks - b.priceTicks)).slice(0, levelsMax);
  }

  protected override best(side: Side): Ticks | undefined {
    return this.depth(side, 1)[0]?.priceTicks;
  }
}

/** `bid && ask ? … : undefined`: a best price of 0 counts as none. */
export class ZeroIsNothing extends OpenEngine {
  constructor(options: EngineOptions = {}) {
    super(options, new ZeroIsNothingBook());
  }
}

class ZeroIsNothingBook extends OpenBook {
  override mid(): number | undefined {
    return this.bestBid() && this.bestAsk() ? super.mid() : undefined;
  }

  override spread(): number | undefined {
    return this.bestBid() && this.bestAsk() ? super.spread() : undefined;
  }
}

/** Moving one order to another price drops its old level, and whoever else queued there with it. */
export class RepriceOrphans extends OpenEngine<OrphanBook> {
  constructor(options: EngineOptions = {}) {
    super(options, new OrphanBook());
  }

  protected override takeOutToReprice(order: EngineOrder): void {
    super.takeOutToReprice(order);
    this.book.orphan(order);
  }
}

/** Orphans are still found by their id, but stand in no queue. */
class OrphanBook extends OpenBook {
  readonly #orphans = new Map<number, EngineOrder>();

  orphan({ side, priceTicks }: EngineOrder): void {
    for (const other of this.queueAt(side, priceTicks)) {
      super.remove(other.id);
      this.#orphans.set(other.id, other);
    }
  }

  override order(id: number): EngineOrder | undefined {
    return super.order(id) ?? this.#orphans.get(id);
  }

  override get orderCount(): number {
    return super.orderCount + this.#orphans.size;
  }

  override remove(id: number): void {
    super.remove(id);
    this.#orphans.delete(id);
  }
}

/** An order that was filled can still be cancelled, with the lots it had before its last trade. */
export class CancelsFilled extends OpenEngine {
  readonly #filled = new Map<number, EngineOrder>();

  protected override refusal(command: Command): RejectReason | undefined {
    const isFilled = command.kind === 'cancel' && this.#filled.has(command.id);
    return isFilled ? undefined : super.refusal(command);
  }

  protected override place(order: PlaceOrder): void {
    this.#filled.delete(order.id);
    super.place(order);
  }

  protected override fill(maker: EngineOrder, qtyLots: number): void {
    super.fill(maker, qtyLots);
    if (qtyLots === maker.qtyLots) this.#filled.set(maker.id, maker);
  }

  protected override cancel(command: CancelOrder): void {
    const filled = this.#filled.get(command.id);
    if (filled === undefined) super.cancel(command);
    else this.emitCancelled(filled, filled.qtyLots, 'requested');
    this.#filled.delete(command.id);
  }
}

/** An id is taken for ever, also when its order has long left the book. */
export class IdNeverFree extends OpenEngine {
  readonly #seen = new Set<number>();

  protected override refusal(command: Command): RejectReason | undefined {
    const places = command.kind === 'place-limit' || command.kind === 'place-market';
    if (places && this.#seen.has(command.id)) return 'duplicate-id';
    return super.refusal(command);
  }

  protected override place(order: PlaceOrder): void {
    this.#seen.add(order.id);
    super.place(order);
  }
}
