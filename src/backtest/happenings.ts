/**
 * What a market event means to an order of ours that rests: the few words a fill model understands.
 *
 * Events differ by feed; what can fill an order does not. A price or a bar passed through a range, a
 * trade was printed, a level changed, or somebody now offers at a price that reaches ours. Taught in
 * chapter 14.
 */

import type { Side } from '../units/index.js';

/** The price was at `low` and at `high` and, as far as is known, anywhere between. */
export interface Ranged {
  readonly kind: 'ranged';
  readonly lowTicks: number;
  readonly highTicks: number;
  /** Whether it was at the low first, as far as can be told. */
  readonly lowFirst: boolean;
  /** The lots that traded in all; absent where nobody knows. */
  readonly qtyLots?: number | undefined;
}

/** Lots changed hands. */
export interface Traded {
  readonly kind: 'traded';
  /** The side of whoever took; absent where it cannot be told. */
  readonly side?: Side | undefined;
  readonly priceTicks: number;
  readonly qtyLots: number;
}

/** A price level of everybody else's orders changed from `before` to `after` lots. */
export interface LevelChanged {
  readonly kind: 'level';
  readonly side: Side;
  readonly priceTicks: number;
  readonly beforeLots: number;
  readonly afterLots: number;
}

/** Others rest at a price that reaches an order of ours: in the real market they would have traded. */
export interface Crossed {
  readonly kind: 'crossed';
  /** The side of the others' orders. */
  readonly side: Side;
  readonly priceTicks: number;
  /** What is shown there and not yet taken by us. */
  readonly qtyLots: number;
}

export type Happening = Ranged | Traded | LevelChanged | Crossed;
