/** A run that is to be shown: its report, what was traded, and how it came about. */

import type { RunReport } from '../backtest/index.js';
import type { Instrument } from '../units/index.js';

export interface JudgedRun {
  /** As a heading: `Simple maker, queue fills`. Figures do without where it is empty. */
  readonly title: string;
  readonly report: RunReport;
  readonly instrument: Instrument;
  /** How the run was made, in the order to show it: `{ maker: 'simple', seed: 1 }`. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Lots that were sent to rest, for the fill ratio; absent where nobody counted. */
  readonly placedLots?: number;
}
