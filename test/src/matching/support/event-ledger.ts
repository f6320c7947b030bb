/**
 * Follows every order through its events alone, and knows what must be open of it: what was accepted,
 * less what was traded, cancelled and taken off. If the book holds anything else, lots were lost or
 * made, or somebody was not told.
 */

import type { Command, EngineOrder, MatchingEvent } from '../../../../src/matching/index.js';

export class EventLedger {
  readonly #open = new Map<number, bigint>();

  /** Takes note of the events of a command. */
  record(command: Command, events: readonly MatchingEvent[]): void {
    for (const event of events) {
      switch (event.kind) {
        case 'accepted':
          this.#open.set(event.id, BigInt(event.qtyLots));
          break;
        case 'traded':
          this.#take(event.makerId, event.qtyLots);
          this.#take(event.takerId, event.qtyLots);
          break;
        case 'cancelled':
          this.#take(event.id, event.qtyLots);
          break;
        case 'modified':
          this.#open.set(event.id, BigInt(event.qtyLots));
          break;
        case 'rejected':
          if (events.length > 1) throw new Error(`${command.kind} was refused and done`);
      }
    }
  }

  /** How the orders of a book differ from what the events left open, or undefined. */
  difference(orders: readonly EngineOrder[]): string | undefined {
    if (orders.length !== this.#open.size) {
      return `the events left ${this.#open.size} orders open, the book has ${orders.length}`;
    }
    for (const { id, qtyLots } of orders) {
      const left = this.#open.get(id);
      if (left !== BigInt(qtyLots)) return `the events left ${left} lots of ${id}, not ${qtyLots}`;
    }
    return undefined;
  }

  #take(id: number, qtyLots: number): void {
    const left = (this.#open.get(id) ?? 0n) - BigInt(qtyLots);
    if (left < 0n) throw new Error(`${-left} lots of ${id} were made up`);
    if (left === 0n) this.#open.delete(id);
    else this.#open.set(id, left);
  }
}
