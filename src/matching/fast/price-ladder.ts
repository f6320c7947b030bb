/**
 * The price levels of the fast engine: both sides in one ladder, and no search tree.
 *
 * - A price is never bid and asked at once, so one ladder serves both sides.
 * - Levels live in pages of 256 neighbouring prices. A directory, indexed by `price >> 8`, names the
 *   page, so a level is found with two reads. A page is opened by the first order of its range and
 *   given back with the last: the ladder is as large as where the orders are, wherever prices move,
 *   and an order at 1 tick and one at two billion cost two pages.
 * - One bit a level says "not empty", in a word for each group of 32, and one bit a group says which
 *   words are not 0: the next best price is found with `clz32`. The words live in fields that level
 *   records have to spare. Between pages, a `BitTree` over the directory is asked.
 *
 * A level is known by its address. Pages are aligned to their size, so a level's address, its low
 * bits cut off, is the address of its group and of its page.
 */

import { RECORD_WORDS } from './arena.js';
import { BitTree, highestBit, lowestBit } from './bit-tree.js';
import { ORDER, OrderPool } from './order-pool.js';

/**
 * A level's fields, in words from its address. Its open lots are the double at `level >> 1`. First and
 * last in the queue are where an order has the next and the previous one: a level is a link of the
 * ring that its orders form, so that joining and leaving has no special cases. An empty level is a
 * ring of one, itself.
 */
export const LEVEL = {
  price: 2,
  /** 0 buy, 1 sell. */
  side: 3,
  first: ORDER.next,
  last: ORDER.previous,
  orders: 6,
} as const;

const { price: PRICE, first: FIRST, last: LAST } = LEVEL;
const PAGE_LEVELS = 256;
const PAGE_WORDS = PAGE_LEVELS * RECORD_WORDS;
/** Cuts an address down to that of its group of 32 levels, or of its page. */
const GROUP = ~(32 * RECORD_WORDS - 1);
const PAGE = ~(PAGE_WORDS - 1);
/** The spare field of a group's first record: which levels of the group are not empty. */
const LEVELS_IN_USE = 7;
/** The spare field of a page's second record: which groups are; in a free page, the next free page. */
const GROUPS_IN_USE = RECORD_WORDS + 7;
const FIRST_DIRECTORY = 64;

export class PriceLadder extends OrderPool {
  #directory = 0;
  #directorySize = 0;
  #firstNumber = 0;
  #pages = new BitTree(1);
  #freePage = 0;

  /** The level of a price, or 0 where its page is not open. O(1). */
  findLevel(priceTicks: number): number {
    const entry = ((priceTicks >> 8) - this.#firstNumber) | 0;
    if (entry < 0 || entry >= this.#directorySize) return 0;
    const page = this.i32[(this.#directory + entry) | 0]!;
    return page === 0 ? 0 : page | ((priceTicks & 255) << 3);
  }

  /** The level of a price, its page opened where it has none. O(1). */
  protected levelAt(priceTicks: number): number {
    const level = this.findLevel(priceTicks);
    return level !== 0 ? level : this.#openPage(priceTicks);
  }

  /** Marks a level as not empty. */
  protected occupy(level: number): void {
    const { i32 } = this;
    i32[(level & GROUP) | LEVELS_IN_USE]! |= 1 << ((level >> 3) & 31);
    i32[(level & PAGE) | GROUPS_IN_USE]! |= 1 << ((level >> 8) & 7);
  }

  /** Marks a level as empty, and gives its page back where that was the last one. */
  protected vacate(level: number): void {
    const { i32 } = this;
    const group = (level & GROUP) | LEVELS_IN_USE;
    const levels = i32[group]! & ~(1 << ((level >> 3) & 31));
    i32[group] = levels;
    if (levels !== 0) return;
    const page = (level & PAGE) | GROUPS_IN_USE;
    const groups = i32[page]! & ~(1 << ((level >> 8) & 7));
    i32[page] = groups;
    if (groups === 0) this.#closePage(level);
  }

  /** The next level below that is not empty, or 0. The level itself may have just been vacated. */
  below(level: number): number {
    const { i32 } = this;
    const levels = i32[(level & GROUP) | LEVELS_IN_USE]! & ~(-1 << ((level >> 3) & 31));
    if (levels !== 0) return (level & GROUP) | (highestBit(levels) << 3);
    const entry = this.#entryOf(level);
    let page = level & PAGE;
    let groups = i32[entry] === page ? i32[page | GROUPS_IN_USE]! : 0;
    groups &= ~(-1 << ((level >> 8) & 7));
    if (groups === 0) {
      const lower = this.#pages.below(entry - this.#directory);
      if (lower < 0) return 0;
      page = i32[this.#directory + lower]!;
      groups = i32[page | GROUPS_IN_USE]!;
    }
    const group = page | (highestBit(groups) << 8);
    return group | (highestBit(i32[group | LEVELS_IN_USE]!) << 3);
  }

  /** The next level above that is not empty, or 0. The level itself may have just been vacated. */
  above(level: number): number {
    const { i32 } = this;
    const levels = i32[(level & GROUP) | LEVELS_IN_USE]! & (-2 << ((level >> 3) & 31));
    if (levels !== 0) return (level & GROUP) | (lowestBit(levels) << 3);
    const entry = this.#entryOf(level);
    let page = level & PAGE;
    let groups = i32[entry] === page ? i32[page | GROUPS_IN_USE]! : 0;
    groups &= -2 << ((level >> 8) & 7);
    if (groups === 0) {
      const higher = this.#pages.above(entry - this.#directory);
      if (higher < 0) return 0;
      page = i32[this.#directory + higher]!;
      groups = i32[page | GROUPS_IN_USE]!;
    }
    const group = page | (lowestBit(groups) << 8);
    return group | (lowestBit(i32[group | LEVELS_IN_USE]!) << 3);
  }

  /** The word of the directory that names, or named, a level's page. */
  #entryOf(level: number): number {
    return this.#directory + (this.i32[level | PRICE]! >> 8) - this.#firstNumber;
  }

  #openPage(priceTicks: number): number {
    const number = priceTicks >> 8;
    const entry = number - this.#firstNumber;
    if (entry < 0 || entry >= this.#directorySize) this.#widen(number);
    let page = this.#freePage;
    if (page === 0) page = this.#newPage();
    else this.#freePage = this.i32[page | GROUPS_IN_USE]!;
    this.i32[page | GROUPS_IN_USE] = 0;
    this.i32[this.#directory + number - this.#firstNumber] = page;
    this.#pages.add(number - this.#firstNumber);
    return page | ((priceTicks & 255) << 3);
  }

  /** A page whose levels are all empty, as they are in a page that is given back. */
  #newPage(): number {
    const page = this.reserve(PAGE_WORDS, PAGE_WORDS);
    for (let level = page; level < page + PAGE_WORDS; level += RECORD_WORDS) {
      this.i32[level | FIRST] = level;
      this.i32[level | LAST] = level;
    }
    return page;
  }

  #closePage(level: number): void {
    const entry = this.#entryOf(level);
    const page = level & PAGE;
    this.i32[entry] = 0;
    this.#pages.delete(entry - this.#directory);
    this.i32[page | GROUPS_IN_USE] = this.#freePage;
    this.#freePage = page;
  }

  /** A directory at least twice as wide, which reaches a page. The old words stay unused. */
  #widen(number: number): void {
    const oldSize = this.#directorySize;
    const first = oldSize === 0 ? number : Math.min(this.#firstNumber, number);
    const last = oldSize === 0 ? number : Math.max(this.#firstNumber + oldSize - 1, number);
    let size = Math.max(FIRST_DIRECTORY, oldSize * 2);
    while (size < last - first + 1) size *= 2;
    // What is to spare goes to the side towards which prices moved.
    let start = number === last ? first : Math.max(0, last - size + 1);
    if (oldSize === 0) start = Math.max(0, number - (size >> 1));
    const directory = this.reserve(size, RECORD_WORDS);
    const { i32 } = this;
    const pages = new BitTree(size);
    for (let entry = 0; entry < oldSize; entry++) {
      const page = i32[this.#directory + entry]!;
      if (page === 0) continue;
      i32[directory + this.#firstNumber - start + entry] = page;
      pages.add(this.#firstNumber - start + entry);
    }
    this.#directory = directory;
    this.#directorySize = size;
    this.#firstNumber = start;
    this.#pages = pages;
  }
}
