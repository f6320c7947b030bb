/**
 * A running average over lots, with a standard error that takes what happened at one instant for one
 * event.
 *
 * Fills of one instant are mostly one order that met several quotes, so they are no independent
 * witnesses. Instants come in order, and only the one that is open is kept; the others have gone into
 * three sums. The estimator over stored fills is `markouts()` of `src/stats`, whose formula this is.
 * Taught in chapter 08.
 */

import type { Markout } from '../stats/adverse-selection/markouts.js';

/** What is known of the average so far, at whatever horizon. */
export type ClusteredAverage = Omit<Markout, 'horizonNs'>;

export class ClusteredSums {
  #fills = 0;
  #qtyLots = 0;
  #pnlTickLots = 0;
  /** Over the instants that are closed: their number, and sums of P², P·Q and Q² (profit P, lots Q). */
  #closed = 0;
  #pp = 0;
  #pq = 0;
  #qq = 0;
  #openNs: number | undefined;
  #openPnl = 0;
  #openLots = 0;

  /** Adds a fill; its time is not before that of the last. O(1). */
  add(timeNs: number, gainTicks: number, qtyLots: number): void {
    if (timeNs !== this.#openNs) this.#close(timeNs);
    const pnlTickLots = gainTicks * qtyLots;
    this.#fills++;
    this.#qtyLots += qtyLots;
    this.#pnlTickLots += pnlTickLots;
    this.#openPnl += pnlTickLots;
    this.#openLots += qtyLots;
  }

  /**
   * The average x̄ = ΣP / ΣQ, and its standard error over K instants:
   * se² = K/(K − 1) · Σ (P − x̄Q)² / (ΣQ)², the square multiplied out. O(1).
   */
  average(): ClusteredAverage {
    const [p, q] = [this.#openPnl, this.#openLots];
    const instants = this.#closed + (this.#openNs === undefined ? 0 : 1);
    const averageTicks = this.#fills === 0 ? undefined : this.#pnlTickLots / this.#qtyLots;
    const x = averageTicks ?? 0;
    const squares = this.#pp + p * p - 2 * x * (this.#pq + p * q) + x * x * (this.#qq + q * q);
    const spread = Math.sqrt(Math.max(0, (instants / (instants - 1)) * squares));
    return {
      fills: this.#fills,
      qtyLots: this.#qtyLots,
      pnlTickLots: this.#pnlTickLots,
      averageTicks,
      instants,
      standardErrorTicks: instants < 2 ? undefined : spread / this.#qtyLots,
    };
  }

  #close(nextNs: number): void {
    if (this.#openNs !== undefined) this.#closed++;
    this.#pp += this.#openPnl ** 2;
    this.#pq += this.#openPnl * this.#openLots;
    this.#qq += this.#openLots ** 2;
    this.#openNs = nextNs;
    this.#openPnl = 0;
    this.#openLots = 0;
  }
}
