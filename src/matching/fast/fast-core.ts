/**
 * The fast matching engine: what `ReadableEngine` does, on typed arrays and without an allocation.
 *
 * Commands come from a `CommandTape`, events go to one `FastListener`. In steady state a command
 * creates no object: orders are records of a pool, levels records of a ladder, ids and quantities
 * doubles that stay in arrays. Methods of the hot path therefore take integers only (an address, a
 * level, a side) and read doubles where they stand. Order of the checks, of the events and the
 * meaning of every option are those of the readable engine, command by command. Chapter 11.
 */

import { COMMAND, type CommandTape, KIND, OPERATION_BITS, TIME } from './command-tape.js';
import { CAUSE, EVENT, type FastListener, REASON } from './event-record.js';
import { FastMatcher, NO_PRICE, TRAITS } from './fast-matcher.js';
import { ORDER } from './order-pool.js';
import { LEVEL } from './price-ladder.js';

// Taken apart into constants of this module, which the optimising compiler folds.
const { price: PRICE, operation: OPERATION, owner: OWNER } = COMMAND;
const { limit: LIMIT, market: MARKET, cancel: CANCEL, modify: MODIFY } = KIND;
const { postOnly: POST_ONLY_TIME, IOC, FOK } = TIME;
const { side: SIDE_SHIFT, time: TIME_SHIFT, policy: POLICY_SHIFT, bad: BAD } = OPERATION_BITS;
const { policy: POLICY_BITS, postOnly: POST_ONLY, ownerShift: OWNER_SHIFT } = TRAITS;
const { requested: REQUESTED } = CAUSE;
const { next: NEXT, previous: PREVIOUS, level: ORDER_LEVEL, chain: CHAIN } = ORDER;
const { price: LEVEL_PRICE, side: LEVEL_SIDE, last: LAST, orders: ORDERS } = LEVEL;
const MAX = 9007199254740991;
/** What a method answers that did not refuse its command; anything else is the reason. */
const NOT_REFUSED = -1;

export interface FastCoreOptions {
  /** Whether a modify to the same price and no more lots keeps its place. Defaults to true. */
  readonly keepPlace?: boolean;
}

export class FastCore extends FastMatcher {
  readonly #keepPlace: boolean;
  /** The tape that is being played: its doubles and its integers. */
  #commands: Float64Array = new Float64Array(0);
  #words: Int32Array = new Int32Array(0);

  constructor(listener: FastListener, { keepPlace = true }: FastCoreOptions = {}) {
    super(listener);
    this.#keepPlace = keepPlace;
  }

  /** Handles the commands of a tape from one index up to, not including, another. */
  run(tape: CommandTape, from: number, to: number): void {
    this.#commands = tape.f64;
    this.#words = tape.i32;
    const end = to << 3;
    for (let at = from << 3; at < end; at += 8) {
      const kind = this.#words[at | OPERATION]! & 7;
      let refused: number;
      if (kind === LIMIT) refused = this.#limit(at);
      else if (kind === CANCEL) refused = this.#cancel(at);
      else if (kind === MODIFY) refused = this.#modify(at);
      else if (kind === MARKET) refused = this.#market(at);
      else refused = REASON.unknownInstrument;
      if (refused !== NOT_REFUSED) {
        this.tellRejected(this.#commands, at >> 1, kind & 3, refused);
      }
    }
  }

  /** Goes on after an event with this sequence number. */
  resumeAt(seq: number): void {
    this.f64[EVENT.seq] = seq;
  }

  /** Puts an order at the back of its queue without an event: how a snapshot is restored. */
  restore(tape: CommandTape, index: number): void {
    this.#words = tape.i32;
    const at = index << 3;
    const operation = tape.i32[at | OPERATION]!;
    const traits = this.#traits(at, (operation >> TIME_SHIFT) & 3);
    this.makeRoom();
    if (this.isTaken(tape.f64, at >> 1)) {
      throw new RangeError(
        `Cannot restore a book: an id must rest once, current value is ${tape.f64[at >> 1]}`,
      );
    }
    this.rest(tape.f64, at >> 1, (operation >> SIDE_SHIFT) & 1, tape.i32[at | PRICE]!, traits);
  }

  /**
   * The commonest command, so what `rest` and `enqueue` do is written out for the case that an order
   * just rests: all of it is straight code over arrays that are loaded once, where calls would load
   * and check them anew.
   */
  #limit(at: number): number {
    const words = this.#words;
    const commands = this.#commands;
    const index = at >> 1;
    const operation = words[at | OPERATION]!;
    const priceTicks = words[at | PRICE]!;
    const owner = words[at | OWNER]!;
    const id = commands[index]!;
    const lots = commands[index | 1]!;
    // Everything that can be wrong with an integer of a tape makes it negative.
    if ((priceTicks | owner | operation) < 0) return this.#fault(at, true);
    if (!isOrderId(id) || !isQuantity(lots)) return this.#fault(at, true);
    this.makeRoom();
    if (this.isTaken(commands, index)) return REASON.duplicateId;
    const side = (operation >> SIDE_SHIFT) & 1;
    const time = (operation >> TIME_SHIFT) & 3;
    if (time >= IOC || this.crosses(side, priceTicks)) {
      if (time === POST_ONLY_TIME) return REASON.wouldCross;
      return this.#take(at, side, priceTicks, time);
    }
    const level = this.findLevel(priceTicks);
    if (level === 0) return this.#restInNewPage(at, side, priceTicks, time);
    const { i32, f64 } = this;
    const levelLots = f64[level >> 1]! + lots;
    if (levelLots > MAX) return REASON.levelFull;

    const chain = this.chainOf(commands, index);
    const order = this.freeOrder;
    const last = i32[level | LAST]!;
    this.freeOrder = i32[order | NEXT]!;
    this.orderCount = (this.orderCount + 1) | 0;
    f64[order >> 1] = id;
    f64[(order >> 1) | 1] = lots;
    i32[order | NEXT] = level;
    i32[order | PREVIOUS] = last;
    i32[order | ORDER_LEVEL] = level;
    i32[order | CHAIN] = i32[chain]!;
    i32[chain] = order;
    i32[last | NEXT] = order;
    i32[level | LAST] = order;
    i32[level | ORDERS] = (i32[level | ORDERS]! + 1) | 0;
    f64[level >> 1] = levelLots;
    const traits = this.#traits(at, time);
    if (traits !== 0) this.setTraits(order, traits);
    if (last === level) this.begun(level, side, priceTicks);
    this.tellAccepted(commands, index, side, priceTicks);
    return NOT_REFUSED;
  }

  /** The first order anywhere near its price. */
  #restInNewPage(at: number, side: number, priceTicks: number, time: number): number {
    this.rest(this.#commands, at >> 1, side, priceTicks, this.#traits(at, time));
    this.tellAccepted(this.#commands, at >> 1, side, priceTicks);
    return NOT_REFUSED;
  }

  #market(at: number): number {
    const fault = this.#fault(at, false);
    if (fault !== NOT_REFUSED) return fault;
    if (this.isTaken(this.#commands, at >> 1)) return REASON.duplicateId;
    const operation = this.#words[at | OPERATION]!;
    const time = ((operation >> TIME_SHIFT) & 3) === FOK ? FOK : IOC;
    return this.#take(at, (operation >> SIDE_SHIFT) & 1, NO_PRICE, time);
  }

  /** An order that trades now or never rests: accept it, match it, and see to what is left. */
  #take(at: number, side: number, priceTicks: number, time: number): number {
    const commands = this.#commands;
    const index = at >> 1;
    const traits = this.#traits(at, time);
    this.tellAccepted(commands, index, side, priceTicks);
    if (time === FOK && !this.canFill(commands, index, side, priceTicks, traits)) {
      this.tellCancelled(commands, index, side, priceTicks, CAUSE.fillOrKill);
      return NOT_REFUSED;
    }
    this.match(commands, index, side, priceTicks, traits);
    if (time < IOC) this.restTaker(side, priceTicks, traits);
    else this.cancelTaker(side, priceTicks);
    return NOT_REFUSED;
  }

  /** The other common command, `unlink` and `release` written out for the same reason. */
  #cancel(at: number): number {
    const commands = this.#commands;
    const index = at >> 1;
    const id = commands[index]!;
    const chain = this.chainOf(commands, index);
    const { i32, f64 } = this;
    const order = i32[chain]!;
    if (order === 0 || f64[order >> 1]! !== id) return this.#cancelFurther(at);
    const level = i32[order | ORDER_LEVEL]! & -2;
    const next = i32[order | NEXT]!;
    const previous = i32[order | PREVIOUS]!;
    const side = i32[level | LEVEL_SIDE]!;
    i32[chain] = i32[order | CHAIN]!;
    i32[order | NEXT] = this.freeOrder;
    this.freeOrder = order;
    this.orderCount = (this.orderCount - 1) | 0;
    i32[previous | NEXT] = next;
    i32[next | PREVIOUS] = previous;
    i32[level | ORDERS] = (i32[level | ORDERS]! - 1) | 0;
    f64[level >> 1]! -= f64[(order >> 1) | 1]!;
    if (next === previous && next === level) this.emptied(level, side);
    // The record is free, but nothing has been written over its id and lots yet.
    this.tellCancelled(f64, order >> 1, side, i32[level | LEVEL_PRICE]!, REQUESTED);
    return NOT_REFUSED;
  }

  /** A cancel of an order that is not the first of its chain, or not there. */
  #cancelFurther(at: number): number {
    const { i32, f64 } = this;
    const order = this.find(this.#commands, at >> 1);
    if (order === 0) {
      return isOrderId(this.#commands[at >> 1]!) ? REASON.unknownOrder : REASON.badId;
    }
    const level = i32[order | ORDER_LEVEL]! & -2;
    const side = i32[level | LEVEL_SIDE]!;
    this.unlink(order);
    this.release(order);
    this.tellCancelled(f64, order >> 1, side, i32[level | LEVEL_PRICE]!, REQUESTED);
    return NOT_REFUSED;
  }

  #modify(at: number): number {
    const { i32, f64 } = this;
    const commands = this.#commands;
    const index = at >> 1;
    const priceTicks = this.#words[at | PRICE]!;
    const lots = commands[index | 1]!;
    if (!isOrderId(commands[index]!)) return REASON.badId;
    if (priceTicks < 0) return REASON.badPrice;
    if (!isQuantity(lots)) return REASON.badQuantity;
    const order = this.find(commands, index);
    if (order === 0) return REASON.unknownOrder;
    const level = i32[order | ORDER_LEVEL]! & -2;
    const side = i32[level | LEVEL_SIDE]!;
    const samePrice = i32[level | LEVEL_PRICE] === priceTicks;
    const open = f64[(order >> 1) | 1]!;
    const traits = this.traitsOf(order);
    if (this.#keepPlace && samePrice && lots <= open) {
      f64[(order >> 1) | 1] = lots;
      f64[level >> 1]! -= open - lots;
      this.tellModified(commands, index, side, priceTicks, REQUESTED, 1);
      return NOT_REFUSED;
    }
    if (this.crosses(side, priceTicks)) {
      if ((traits & POST_ONLY) !== 0) return REASON.wouldCross;
      this.unlink(order);
      this.release(order);
      this.tellModified(commands, index, side, priceTicks, REQUESTED, 0);
      this.match(commands, index, side, priceTicks, traits);
      this.restTaker(side, priceTicks, traits);
      return NOT_REFUSED;
    }
    const others = f64[this.findLevel(priceTicks) >> 1]! - (samePrice ? open : 0);
    if (others + lots > MAX) return REASON.levelFull;
    this.unlink(order);
    f64[(order >> 1) | 1] = lots;
    this.enqueue(this.levelAt(priceTicks), order, side, priceTicks);
    if (traits !== 0) this.setTraits(order, traits);
    this.tellModified(commands, index, side, priceTicks, REQUESTED, 0);
    return NOT_REFUSED;
  }

  /** The first reason to refuse a new order that needs no look at the book. */
  #fault(at: number, hasPrice: boolean): number {
    const words = this.#words;
    if (!isOrderId(this.#commands[at >> 1]!)) return REASON.badId;
    if ((words[at | OPERATION]! & BAD) !== 0) return REASON.badInstruction;
    if (hasPrice && words[at | PRICE]! < 0) return REASON.badPrice;
    if (!isQuantity(this.#commands[(at >> 1) | 1]!)) return REASON.badQuantity;
    return words[at | OWNER]! < 0 ? REASON.badOwner : NOT_REFUSED;
  }

  /** What matching must remember of an order besides price and lots, in one integer; mostly 0. */
  #traits(at: number, time: number): number {
    const policy = (this.#words[at | OPERATION]! >> POLICY_SHIFT) & POLICY_BITS;
    const postOnly = time === POST_ONLY_TIME ? POST_ONLY : 0;
    return (this.#words[at | OWNER]! << OWNER_SHIFT) | postOnly | policy;
  }
}

function isOrderId(id: number): boolean {
  return id >= 0 && id <= MAX && Math.floor(id) === id;
}

function isQuantity(qtyLots: number): boolean {
  return qtyLots >= 1 && qtyLots <= MAX && Math.floor(qtyLots) === qtyLots;
}
