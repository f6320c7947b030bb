/**
 * The event that just happened, as the fast engine tells it: one record that is written over each time.
 *
 * A listener's method is called once an event, and reads from the record what it wants before it
 * returns. Nothing is created, and numbers above 2^31 are never boxed, as they would be if they were
 * passed as arguments. A listener must not call the engine, nor look at the book before the command
 * is done. Whoever wants events as values uses `FastEngine`, which makes them from this.
 */

/** Why a command was refused, in the order of the checks; the index is the code. */
export const REASONS = [
  'unknown-instrument',
  'bad-id',
  'bad-instruction',
  'bad-price',
  'bad-quantity',
  'bad-owner',
  'duplicate-id',
  'unknown-order',
  'would-cross',
  'level-full',
] as const;

export const REASON = {
  unknownInstrument: 0,
  badId: 1,
  badInstruction: 2,
  badPrice: 3,
  badQuantity: 4,
  badOwner: 5,
  duplicateId: 6,
  unknownOrder: 7,
  wouldCross: 8,
  levelFull: 9,
} as const;

/** Why lots left without a trade, or an order changed; the index is the code. */
export const CAUSES = ['requested', 'unfilled', 'fill-or-kill', 'self-trade'] as const;
export const CAUSE = { requested: 0, unfilled: 1, fillOrKill: 2, selfTrade: 3 } as const;

/** Where an event's doubles are, as indices of doubles, and its integers, as indices of words. */
export const EVENT = {
  seq: 8,
  /** In a trade, the maker's id. */
  id: 9,
  qty: 10,
  takerId: 11,
  makerOpen: 12,
  takerOpen: 13,
  price: 28,
  side: 29,
  code: 30,
  flag: 31,
} as const;

/** What an event is read from. */
interface Memory {
  readonly f64: Float64Array;
  readonly i32: Int32Array;
}

export class EventRecord {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** One higher than the last event's. */
  get seq(): number {
    return this.#memory.f64[EVENT.seq]!;
  }

  /** Whose event it is; in a trade, the maker's id. */
  get id(): number {
    return this.#memory.f64[EVENT.id]!;
  }

  /** The lots accepted, traded, cancelled, or open after a modify. */
  get qtyLots(): number {
    return this.#memory.f64[EVENT.qty]!;
  }

  /** In a trade, the id of the order that arrived. */
  get takerId(): number {
    return this.#memory.f64[EVENT.takerId]!;
  }

  /** In a trade, what is still open of the order that rested. */
  get makerOpenLots(): number {
    return this.#memory.f64[EVENT.makerOpen]!;
  }

  /** In a trade, what is still open of the order that arrived. */
  get takerOpenLots(): number {
    return this.#memory.f64[EVENT.takerOpen]!;
  }

  /** The price; -1 for a market order, which has none. */
  get priceTicks(): number {
    return this.#memory.i32[EVENT.price]!;
  }

  /** 0 for a buy, 1 for a sell; in a trade, the side of the order that arrived. */
  get side(): number {
    return this.#memory.i32[EVENT.side]!;
  }

  /** An index into `REASONS` in a rejection, into `CAUSES` in a cancel or a modify. */
  get code(): number {
    return this.#memory.i32[EVENT.code]!;
  }

  /** In a modify, 1 where the order kept its place; in a rejection, the kind of the command. */
  get flag(): number {
    return this.#memory.i32[EVENT.flag]!;
  }
}

/** Who hears the events. One class is faster than closures, and one class a process fastest. */
export interface FastListener {
  onAccepted(event: EventRecord): void;
  onTraded(event: EventRecord): void;
  onCancelled(event: EventRecord): void;
  onModified(event: EventRecord): void;
  onRejected(event: EventRecord): void;
}
