/**
 * Replays LOBSTER messages twice at once and compares the book after each with the file's.
 *
 * One-step: each message is applied to the book that the file shows before it, so that every row is a
 * test of its own. Free-running: the book starts from the first row and is never corrected, so that a
 * lost lot would be noticed for as long as its level is in view.
 */

import { drawDepth } from '../../book/index.js';
import type { LobsterMessage, LobsterRow } from '../../data/index.js';
import { type LevelOf, LobsterBook } from './lobster-book.js';

/** What came of one way of replaying. */
export interface Comparison {
  readonly name: string;
  compared: number;
  equal: number;
  /** Rows that were equal but for a level that came into view at the far end. */
  adopted: number;
  differing: number;
  /** The first difference, told and drawn. */
  firstDifference?: string;
}

export class BookComparison {
  readonly oneStep: Comparison = emptyComparison('one-step');
  readonly freeRunning: Comparison = emptyComparison('free-running');
  readonly #levelsMax: number;
  #row: LobsterRow;
  #free: LobsterBook;

  /** Begins after the message of the first row. */
  constructor(first: LobsterRow, levelsMax: number) {
    this.#levelsMax = levelsMax;
    this.#row = first;
    this.#free = new LobsterBook(first, levelsMax);
  }

  /** Applies a message in both ways, and compares with the row after it. */
  next(message: LobsterMessage, row: LobsterRow): void {
    this.#step(this.oneStep, new LobsterBook(this.#row, this.#levelsMax), message, row);
    this.#step(this.freeRunning, this.#free, message, row);
    this.#row = row;
  }

  /** How many executions there were in the free run, and how many met the first order in the queue. */
  get executions(): { readonly all: number; readonly inTurn: number } {
    return { all: this.#free.executions, inTurn: this.#free.executionsInTurn };
  }

  #step(result: Comparison, ours: LobsterBook, message: LobsterMessage, row: LobsterRow): void {
    const wasFull = ours.isFull();
    const problem = ours.apply(message);
    const met = ours.meet(row, wasFull);
    result.compared += 1;
    if (problem === undefined && met === 'equal') result.equal += 1;
    else if (problem === undefined && met === 'adopted') result.adopted += 1;
    else {
      result.differing += 1;
      result.firstDifference ??= this.#story(ours, message, row, problem, met);
    }
  }

  #story(
    ours: LobsterBook,
    message: LobsterMessage,
    row: LobsterRow,
    problem: string | undefined,
    met: 'equal' | 'adopted' | LevelOf,
  ): string {
    const { kind, id, side, qtyLots, priceTicks, line } = message;
    const at = typeof met === 'string' ? 0 : met.index;
    const from = Math.max(0, at - 2);
    const to = Math.min(this.#levelsMax, from + 5);
    const window = (levels: readonly { priceTicks: number; qtyLots: number }[]) =>
      levels.slice(from, to) as { priceTicks: never; qtyLots: never }[];
    const draw = (bids: LobsterRow['bids'], asks: LobsterRow['asks']) =>
      drawDepth(window(bids), window(asks));
    return [
      `line ${line}: ${kind} of order ${id}, ${side} ${qtyLots} @ ${priceTicks}`,
      ...(problem === undefined ? [] : [`the book contradicts it: ${problem}`]),
      ...(typeof met === 'string' ? [] : [`level ${met.index + 1} to ${met.side} differs`]),
      `levels ${from + 1} to ${to}, in our book:`,
      draw(ours.book.depth('buy'), ours.book.depth('sell')),
      'and in the file:',
      draw(row.bids, row.asks),
    ].join('\n');
  }
}

function emptyComparison(name: string): Comparison {
  return { name, compared: 0, equal: 0, adopted: 0, differing: 0 };
}
