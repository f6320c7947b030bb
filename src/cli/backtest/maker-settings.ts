/** What the command line says of any maker, in ticks and lots. */

import type { Lots } from '../../units/index.js';

export interface MakerSettings {
  /** Ask less bid. At least 1. */
  readonly spreadTicks: number;
  /** How far the quotes lean for each lot held. 0 or more. */
  readonly skewTicksPerLot: number;
  /** What is shown on each side. */
  readonly quoteLots: Lots;
  /** The most lots long, and the most short. */
  readonly maxInventoryLots: Lots;
}
