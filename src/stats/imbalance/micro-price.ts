/**
 * Micro-price: the mid plus what the state of the book says of the mids to come.
 *
 * The state (imbalance and spread, in classes) is a Markov chain that now and then moves the mid. The
 * expected mid after the first move, after the second, and so on settles down; the limit is the one
 * fair value that the mid's own future does not improve on. Taught in chapter 07.
 * Source: Stoikov, "The micro-price: a high-frequency estimator of future prices", Quantitative
 * Finance 18(12) (2018).
 */

import { identity, inv, multiply, subtract } from 'mathjs';
import { checkFinite, checkSameLength, checkShare } from '../checks.js';

/** How a book goes on from each of n states, in one step. The three probabilities of a row sum to 1. */
export interface BookTransitions {
  /** Q, n × n: to another state, and the mid stays. */
  readonly stay: readonly (readonly number[])[];
  /** R, n × m: the mid moves by each of the moves. */
  readonly moves: readonly (readonly number[])[];
  /** T, n × n: the mid moves (by any of them), and this is the state after it. */
  readonly moveTo: readonly (readonly number[])[];
  /** K, m: the moves, in ticks (or the unit in which adjustments are wanted). None is 0. */
  readonly moveSizes: readonly number[];
}

export interface MicroPriceAdjustments {
  /** G₁: the expected first move of the mid, from each state. */
  readonly firstMove: readonly number[];
  /** B: from which state to which a first move leads; each row sums to 1. */
  readonly afterMove: readonly (readonly number[])[];
  /** G: what to add to the mid in each state. */
  readonly adjustments: readonly number[];
}

const ROW_TOLERANCE = 1e-9;

/**
 * What to add to the mid in each state of the book.
 *
 *   G₁ = (I − Q)⁻¹ R K,   B = (I − Q)⁻¹ T,   G = Σ_{i < moves} Bⁱ G₁
 *
 * Settles as moves grow where the states are symmetric (buy and sell mirrored), for then the average
 * of G₁ over the chain B is 0; six is what the paper takes. Units: those of moveSizes. Cost: O(n³).
 *
 * @param options moves: over how many moves of the mid to look ahead; 6 where it is not said
 * @throws RangeError where the shapes do not fit, a row does not sum to 1, or a state never moves the mid
 * @example microPriceAdjustments(transitions).adjustments;
 */
export function microPriceAdjustments(
  transitions: BookTransitions,
  options: { readonly moves?: number } = {},
): MicroPriceAdjustments {
  const { moves = 6 } = options;
  checkTransitions(transitions);
  if (!Number.isSafeInteger(moves) || moves < 1) {
    throw new RangeError(
      `Cannot find a micro-price: moves must be a whole number from 1, current value is ${moves}`,
    );
  }
  const { stay, moveSizes } = transitions;
  const visits = visitsBeforeMove(stay);
  const expectedNow = times(transitions.moves, moveSizes);
  const firstMove = times(visits, expectedNow);
  const afterMove = multiply(visits, mutable(transitions.moveTo));
  let adjustments = firstMove;
  let term = firstMove;
  for (let move = 1; move < moves; move++) {
    term = times(afterMove, term);
    adjustments = adjustments.map((sum, i) => sum + term[i]);
  }
  return { firstMove, afterMove, adjustments };
}

/** (I − Q)⁻¹: how often each state is seen before the mid moves. */
function visitsBeforeMove(stay: readonly (readonly number[])[]): number[][] {
  const one = identity(stay.length, stay.length) as unknown as { toArray(): number[][] };
  try {
    const visits = inv(subtract(one.toArray(), mutable(stay)));
    if (visits.flat().every(Number.isFinite)) return visits;
  } catch {
    // A matrix without an inverse: told below.
  }
  throw new RangeError(
    'Cannot find a micro-price: from every state the mid must move sooner or later',
  );
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return multiply(mutable(matrix), [...vector]);
}

function mutable(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((row) => [...row]);
}

function checkTransitions(transitions: BookTransitions): void {
  const action = 'find a micro-price';
  const { stay, moves, moveTo, moveSizes } = transitions;
  if (stay.length === 0 || moveSizes.length === 0) {
    throw new RangeError(`Cannot ${action}: there must be at least 1 state and 1 move`);
  }
  checkSameLength(action, { stay, moves, moveTo });
  for (const size of moveSizes) checkFinite(action, 'a move', size);
  for (const [i, row] of stay.entries()) {
    checkSameLength(action, { stay, [`row ${i} of stay`]: row, [`row ${i} of moveTo`]: moveTo[i] });
    checkSameLength(action, { moveSizes, [`row ${i} of moves`]: moves[i] });
    for (const share of [...row, ...moves[i], ...moveTo[i]]) {
      checkShare(action, 'a probability', share);
    }
    const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);
    const leaves = 1 - total(row);
    for (const exits of [total(moves[i]), total(moveTo[i])]) {
      if (Math.abs(exits - leaves) <= ROW_TOLERANCE) continue;
      throw new RangeError(
        `Cannot ${action}: the probabilities of state ${i} must sum to 1, they sum to ${1 - leaves + exits}`,
      );
    }
  }
}
