/**
 * A third matching engine, deliberately naive: one flat list of orders, searched from end to end for
 * whatever is asked, and no structure that could be kept wrongly. It is written from the rules in
 * `commands.ts` and `events.ts` alone and shares no code with the engines it judges.
 */

import {
  type Command,
  type EngineOptions,
  MAX_OWNER,
  MAX_PRICE_TICKS,
  MAX_QTY_LOTS,
  type MatchingEvent,
  type RejectReason,
  type SelfTradePolicy,
} from '../../../../src/matching/index.js';

export interface NaiveOrder {
  id: number;
  side: 'buy' | 'sell';
  priceTicks: number;
  qtyLots: number;
  owner: number | undefined;
  postOnly: boolean;
  selfTrade: SelfTradePolicy;
  arrival: number;
}

/** An order on its way: a market order has an infinite limit. */
interface Incoming extends NaiveOrder {
  readonly limit: number;
  readonly isMarket: boolean;
}

const whole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Math.floor(value) === value && value >= least && value <= most;

export class NaiveModel {
  orders: NaiveOrder[] = [];
  seq = 0;
  #arrivals = 0;
  #events: MatchingEvent[] = [];
  readonly #options: EngineOptions;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  submit(command: Command): readonly MatchingEvent[] {
    this.#events = [];
    const reason = this.#refusal(command);
    if (reason !== undefined) {
      const kind = command.kind === 'cancel' || command.kind === 'modify' ? command.kind : 'place';
      this.#tell({ kind: 'rejected', command: kind, id: command.id, reason });
    } else if (command.kind === 'cancel') this.#cancel(command.id, 'requested');
    else if (command.kind === 'modify') this.#modify(command);
    else this.#place(command);
    return this.#events;
  }

  /** The orders of a side, best price first, earliest first. */
  queue(side: 'buy' | 'sell'): NaiveOrder[] {
    const towards = side === 'buy' ? -1 : 1;
    return this.orders
      .filter((order) => order.side === side)
      .sort((a, b) => towards * (a.priceTicks - b.priceTicks) || a.arrival - b.arrival);
  }

  #refusal(command: Command): RejectReason | undefined {
    if (command.symbol !== undefined && command.symbol !== this.#options.symbol) {
      return 'unknown-instrument';
    }
    if (!whole(command.id, 0, Number.MAX_SAFE_INTEGER)) return 'bad-id';
    const live = this.orders.find((order) => order.id === command.id);
    if (command.kind === 'cancel') return live ? undefined : 'unknown-order';
    if (command.kind === 'place-limit' || command.kind === 'place-market') {
      const { side, timeInForce, selfTrade, owner } = command;
      const times = command.kind === 'place-limit' ? 'GTC IOC FOK post-only' : 'IOC FOK';
      const policies = 'allow cancel-newest cancel-oldest cancel-both decrement';
      const known = (list: string, word: unknown): boolean =>
        word === undefined || list.split(' ').some((each) => each === word);
      if (side !== 'buy' && side !== 'sell') return 'bad-instruction';
      if (!known(times, timeInForce) || !known(policies, selfTrade)) return 'bad-instruction';
      if (command.kind === 'place-limit' && !whole(command.priceTicks, 0, MAX_PRICE_TICKS)) {
        return 'bad-price';
      }
      if (!whole(command.qtyLots, 1, MAX_QTY_LOTS)) return 'bad-quantity';
      if (owner !== undefined && !whole(owner, 1, MAX_OWNER)) return 'bad-owner';
      if (live) return 'duplicate-id';
      if (command.kind === 'place-market' || timeInForce === 'IOC' || timeInForce === 'FOK') {
        return undefined;
      }
      const crosses = this.#wouldTrade(side, command.priceTicks);
      if (timeInForce === 'post-only' && crosses) return 'would-cross';
      return this.#levelFull(side, command.priceTicks, command.qtyLots, undefined);
    }
    if (!whole(command.priceTicks, 0, MAX_PRICE_TICKS)) return 'bad-price';
    if (!whole(command.qtyLots, 1, MAX_QTY_LOTS)) return 'bad-quantity';
    if (!live) return 'unknown-order';
    if (live.postOnly && this.#wouldTrade(live.side, command.priceTicks)) return 'would-cross';
    return this.#levelFull(live.side, command.priceTicks, command.qtyLots, live.id);
  }

  #wouldTrade(side: 'buy' | 'sell', priceTicks: number): boolean {
    return this.orders.some(
      (order) =>
        order.side !== side &&
        (side === 'buy' ? order.priceTicks <= priceTicks : order.priceTicks >= priceTicks),
    );
  }

  /** Sums in big integers, so that the check itself cannot be inexact. */
  #levelFull(
    side: string,
    priceTicks: number,
    qtyLots: number,
    without: number | undefined,
  ): RejectReason | undefined {
    let total = BigInt(qtyLots);
    for (const order of this.orders) {
      if (order.side === side && order.priceTicks === priceTicks && order.id !== without) {
        total += BigInt(order.qtyLots);
      }
    }
    return total > BigInt(Number.MAX_SAFE_INTEGER) ? 'level-full' : undefined;
  }

  #place(command: Extract<Command, { side: unknown }>): void {
    const isMarket = command.kind === 'place-market';
    const priceTicks = isMarket ? Number.NaN : command.priceTicks;
    const time = command.timeInForce ?? (isMarket ? 'IOC' : 'GTC');
    const limit = isMarket ? (command.side === 'buy' ? Infinity : -Infinity) : priceTicks;
    const { id, side, qtyLots, owner } = command;
    const selfTrade = command.selfTrade ?? this.#options.selfTrade ?? 'allow';
    const postOnly = time === 'post-only';
    const incoming: Incoming = {
      ...{ id, side, priceTicks, qtyLots, owner, postOnly, selfTrade, limit, isMarket },
      arrival: this.#arrivals++,
    };
    this.#tellOrder('accepted', incoming);
    if (time === 'FOK' && !this.#fillsWhole(incoming)) {
      this.#tellOrder('cancelled', incoming, { reason: 'fill-or-kill' });
      return;
    }
    this.#trade(incoming);
    if (incoming.qtyLots === 0) return;
    if (time === 'GTC' || time === 'post-only') this.orders.push(incoming);
    else this.#tellOrder('cancelled', incoming, { reason: 'unfilled' });
  }

  #modify(command: Extract<Command, { kind: 'modify' }>): void {
    const { id, priceTicks, qtyLots } = command;
    const order = this.orders.find((each) => each.id === id)!;
    const keptPlace =
      this.#options.modifyPolicy !== 'reinsert' &&
      order.priceTicks === priceTicks &&
      qtyLots <= order.qtyLots;
    const arrival = keptPlace ? order.arrival : this.#arrivals++;
    const changed = { ...order, priceTicks, qtyLots, arrival, limit: priceTicks, isMarket: false };
    this.#tellOrder('modified', changed, { keptPlace, reason: 'requested' });
    this.orders = this.orders.filter((each) => each !== order);
    if (!keptPlace) this.#trade(changed);
    if (changed.qtyLots > 0) this.orders.push(changed);
  }

  #cancel(id: number, reason: 'requested' | 'self-trade'): void {
    const order = this.orders.find((each) => each.id === id)!;
    this.orders = this.orders.filter((each) => each !== order);
    this.#tellOrder('cancelled', order, { reason });
  }

  /** Who is next to trade with an incoming order, if anybody. */
  #counterpart(incoming: Incoming, without: readonly NaiveOrder[] = []): NaiveOrder | undefined {
    const side = incoming.side === 'buy' ? 'sell' : 'buy';
    const next = this.queue(side).find((order) => !without.includes(order));
    if (next === undefined) return undefined;
    const reaches =
      side === 'sell' ? next.priceTicks <= incoming.limit : next.priceTicks >= incoming.limit;
    return reaches ? next : undefined;
  }

  #isOwn(incoming: Incoming, resting: NaiveOrder): boolean {
    const { owner, selfTrade } = incoming;
    return selfTrade !== 'allow' && owner !== undefined && owner === resting.owner;
  }

  #fillsWhole(incoming: Incoming): boolean {
    const seen: NaiveOrder[] = [];
    let found = 0n;
    while (found < BigInt(incoming.qtyLots)) {
      const next = this.#counterpart(incoming, seen);
      if (next === undefined) return false;
      seen.push(next);
      if (!this.#isOwn(incoming, next)) found += BigInt(next.qtyLots);
      else if (incoming.selfTrade !== 'cancel-oldest') return false;
    }
    return true;
  }

  #trade(incoming: Incoming): void {
    for (;;) {
      const resting = incoming.qtyLots > 0 ? this.#counterpart(incoming) : undefined;
      if (resting === undefined) return;
      if (this.#isOwn(incoming, resting)) {
        this.#spare(incoming, resting);
        continue;
      }
      const qtyLots = Math.min(incoming.qtyLots, resting.qtyLots);
      incoming.qtyLots -= qtyLots;
      resting.qtyLots -= qtyLots;
      this.#tell({
        kind: 'traded',
        makerId: resting.id,
        takerId: incoming.id,
        takerSide: incoming.side,
        priceTicks: resting.priceTicks,
        qtyLots,
        makerOpenLots: resting.qtyLots,
        takerOpenLots: incoming.qtyLots,
      });
      this.orders = this.orders.filter((order) => order.qtyLots > 0);
    }
  }

  /** Self-trade prevention, one policy after the other. */
  #spare(incoming: Incoming, resting: NaiveOrder): void {
    const leave = (): void => {
      this.#tellOrder('cancelled', incoming, { reason: 'self-trade' });
      incoming.qtyLots = 0;
    };
    switch (incoming.selfTrade) {
      case 'cancel-newest':
        leave();
        break;
      case 'cancel-oldest':
        this.#cancel(resting.id, 'self-trade');
        break;
      case 'cancel-both':
        this.#cancel(resting.id, 'self-trade');
        leave();
        break;
      default: {
        const [more, less] = [resting.qtyLots - incoming.qtyLots, incoming.qtyLots];
        const shrunk = { keptPlace: true, reason: 'self-trade' };
        if (more > 0) {
          resting.qtyLots = more;
          this.#tellOrder('modified', resting, shrunk);
          leave();
        } else if (more === 0) {
          this.#cancel(resting.id, 'self-trade');
          leave();
        } else {
          this.#cancel(resting.id, 'self-trade');
          incoming.qtyLots = less - resting.qtyLots;
          this.#tellOrder('modified', incoming, shrunk);
        }
      }
    }
  }

  #tellOrder(kind: string, order: NaiveOrder & { isMarket?: boolean }, more: object = {}): void {
    const { id, side, qtyLots } = order;
    const priceTicks = order.isMarket === true ? undefined : order.priceTicks;
    this.#tell({ kind, id, side, priceTicks, qtyLots, ...more });
  }

  #tell(event: object): void {
    this.seq += 1;
    this.#events.push({ seq: this.seq, ...event } as MatchingEvent);
  }
}
