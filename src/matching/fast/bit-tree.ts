/**
 * A set of whole numbers that answers "the next below" and "the next above" in a handful of steps.
 *
 * The lowest row has one bit a number; each row above has one bit for every 32-bit word below that
 * is not empty. A search climbs until a word has a bit on the wanted side, and comes down again:
 * `Math.clz32` (one machine instruction) finds the highest bit of a word, and the lowest too, since
 * `w & -w` leaves only that. Four rows reach a million numbers. Used by the price ladder.
 */

export class BitTree {
  readonly rows: readonly Int32Array[];

  /** An empty set of numbers from 0 to `size - 1`. */
  constructor(size: number) {
    const rows: Int32Array[] = [];
    let words = size;
    do {
      words = (words + 31) >> 5;
      rows.push(new Int32Array(words));
    } while (words > 1);
    this.rows = rows;
  }

  /** Adds a number. O(rows). */
  add(number: number): void {
    let i = number;
    for (const row of this.rows) {
      row[i >> 5]! |= 1 << (i & 31);
      i >>= 5;
    }
  }

  /** Takes a number out. O(rows). */
  delete(number: number): void {
    let i = number;
    for (const row of this.rows) {
      const word = row[i >> 5]! & ~(1 << (i & 31));
      row[i >> 5] = word;
      if (word !== 0) return;
      i >>= 5;
    }
  }

  /** The highest number in the set below this one, or -1. O(rows). */
  below(number: number): number {
    let i = number;
    for (let row = 0; row < this.rows.length; row++) {
      const word = this.rows[row]![i >> 5]! & ~(-1 << (i & 31));
      i >>= 5;
      if (word !== 0) {
        i = (i << 5) | highestBit(word);
        for (let down = row - 1; down >= 0; down--) {
          i = (i << 5) | highestBit(this.rows[down]![i]!);
        }
        return i;
      }
    }
    return -1;
  }

  /** The lowest number in the set above this one, or -1. O(rows). */
  above(number: number): number {
    let i = number;
    for (let row = 0; row < this.rows.length; row++) {
      const word = this.rows[row]![i >> 5]! & (-2 << (i & 31));
      i >>= 5;
      if (word !== 0) {
        i = (i << 5) | lowestBit(word);
        for (let down = row - 1; down >= 0; down--) {
          i = (i << 5) | lowestBit(this.rows[down]![i]!);
        }
        return i;
      }
    }
    return -1;
  }
}

/** The place of the highest bit that is set, 0 to 31. The word must not be 0. */
export function highestBit(word: number): number {
  return 31 - Math.clz32(word);
}

/** The place of the lowest bit that is set, 0 to 31. The word must not be 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
