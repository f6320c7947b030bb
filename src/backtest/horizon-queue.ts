/**
 * Fills that wait for the mark some time after them: what a markout needs, and nothing older.
 *
 * The mark at a time is the last one that came at or before it, never one from later, so a fill is
 * settled by the first event beyond its horizon, with the mark that held until then. Memory is one
 * entry for each fill of the last horizon, however long the run. Taught in chapter 08 (markouts) and
 * chapter 14.
 */

import { checkNotNegative } from '../stats/checks.js';

/** @param reached false where the run ended before the horizon: the mark is then the last one */
export type Settle<Entry> = (entry: Entry, markTicks: number, reached: boolean) => void;

export class HorizonQueue<Entry extends { readonly timeNs: number }> {
  readonly horizonNs: number;
  readonly #settle: Settle<Entry>;
  #waiting: Entry[] = [];
  #head = 0;

  /** @throws RangeError where the horizon is negative or not finite */
  constructor(horizonNs: number, settle: Settle<Entry>) {
    checkNotNegative('wait for a markout', 'the horizon', horizonNs);
    this.horizonNs = horizonNs;
    this.#settle = settle;
  }

  /** How many wait. */
  get size(): number {
    return this.#waiting.length - this.#head;
  }

  /** Entries come in the order of their times. O(1). */
  add(entry: Entry): void {
    this.#waiting.push(entry);
  }

  /** Settles all whose horizon lies before `timeNs`, at the mark that held until then. O(1) amortised. */
  advance(timeNs: number, heldMarkTicks: number): void {
    for (let first = this.#first(); first !== undefined; first = this.#first()) {
      if (first.timeNs + this.horizonNs >= timeNs) return;
      this.#leave();
      this.#settle(first, heldMarkTicks, true);
    }
  }

  /** Settles all that still wait, at the last mark: those whose horizon came, and those it did not. */
  end(timeNs: number, lastMarkTicks: number): void {
    for (let first = this.#first(); first !== undefined; first = this.#first()) {
      this.#leave();
      this.#settle(first, lastMarkTicks, first.timeNs + this.horizonNs <= timeNs);
    }
  }

  #first(): Entry | undefined {
    return this.#waiting[this.#head];
  }

  #leave(): void {
    this.#head++;
    if (this.#head < 1024 || this.#head * 2 < this.#waiting.length) return;
    this.#waiting = this.#waiting.slice(this.#head);
    this.#head = 0;
  }
}
