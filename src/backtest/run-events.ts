/**
 * What a backtest tells while it runs: every fill, and the state of the books at every step.
 *
 * A run is streamed, so that its memory does not grow with its input: whoever wants a time series, a
 * metric or an attribution listens, and keeps what it needs. The run loop calls; metrics, attribution
 * and recorders listen; neither knows the other. What always holds: times do not fall, a fill comes
 * before the point that includes it, and at every point cash + inventory × mark is the profit.
 * Taught in chapter 14.
 */

import type { Fill } from '../makers/index.js';

/** A fill of the maker's, with what must be known to judge it later. */
export interface RunFill extends Fill {
  readonly timeNs: number;
  /** `maker`: a resting quote was hit. `taker`: the maker crossed the spread on purpose. */
  readonly liquidity: 'maker' | 'taker';
  /** The fee of this fill in ticks × lots: positive is paid, negative is a rebate. */
  readonly feeTickLots: number;
  /** The mark (as a rule the mid) at the moment of the fill, in ticks. May lie between ticks. */
  readonly markTicks: number;
}

/** The books at one moment, after all fills up to it. */
export interface RunPoint {
  readonly timeNs: number;
  /** What a lot is worth now, in ticks. May lie between ticks. */
  readonly markTicks: number;
  /** Signed: positive is long. */
  readonly inventoryLots: number;
  /** Money received less money paid, fees included, in ticks × lots. */
  readonly cashTickLots: number;
}

/** What the maker offered from this moment on: the lots that rest at the market on each side. */
export interface RunQuote {
  readonly timeNs: number;
  readonly bidLots: number;
  readonly askLots: number;
}

/** Whoever wants to know how a run goes. The same object may be passed again: copy what you keep. */
export interface RunListener {
  onQuote?(quote: RunQuote): void;
  onFill?(fill: RunFill): void;
  onPoint?(point: RunPoint): void;
  /** Once, after the last point. */
  onEnd?(): void;
}
