/**
 * The place of an order in a queue of which only the length is seen.
 *
 * Who joins a level stands behind all its lots. Trades take from the front, so they shorten the way.
 * Cancels leave from anywhere: the feed shows that the level lost lots, not where. Whoever is careful
 * lets them all leave from behind; a probability of the place shares them out. Sources: R. Lee, the
 * queue models of hftbacktest (models/queue.rs), after Rigtorp, "Estimating order queue position"
 * (2013). Taught in chapter 14.
 */

/** How cancels are shared out between those ahead (`f`) and those behind (`b`). */
export type QueueRule = 'risk-averse' | 'power' | 'log' | 'power2' | 'log2' | 'power3';

export interface QueueOptions {
  /** Defaults to `risk-averse`: all cancels are behind us. */
  readonly position?: QueueRule | undefined;
  /** n of the power rules, positive. The higher, the more cancels come from the longer part. Defaults to 3. */
  readonly exponent?: number | undefined;
}

/** The chance that a cancelled lot stood behind an order, with `front` lots ahead of it and `back` behind. */
export type BehindChance = (front: number, back: number) => number;

/**
 * The rule of a name, as a chance; absent for `risk-averse`, which asks for none.
 * - `power`: bⁿ / (bⁿ + fⁿ); `log` the same with ln(1 + x) for xⁿ.
 * - `power2`: bⁿ / (b + f)ⁿ; `log2` the same with ln(1 + x).
 * - `power3`: 1 − (f / (f + b))ⁿ.
 * @throws RangeError where the exponent is not positive, or there is no such rule
 */
export function behindChance({
  position,
  exponent: n = 3,
}: QueueOptions): BehindChance | undefined {
  if (!(n > 0)) {
    throw new RangeError(
      `Cannot estimate a place: the exponent must be positive, current value is ${n}`,
    );
  }
  switch (position ?? 'risk-averse') {
    case 'risk-averse':
      return undefined;
    case 'power':
      return (front, back) => back ** n / (back ** n + front ** n);
    case 'log':
      return (front, back) => Math.log1p(back) / (Math.log1p(back) + Math.log1p(front));
    case 'power2':
      return (front, back) => back ** n / (back + front) ** n;
    case 'log2':
      return (front, back) => Math.log1p(back) / Math.log1p(back + front);
    case 'power3':
      return (front, back) => 1 - (front / (front + back)) ** n;
    default:
      throw new RangeError(
        `Cannot estimate a place: the rule must be risk-averse, power, log, power2, log2 or power3, current value is ${position}`,
      );
  }
}

/** The estimated place of one order. */
export class QueuePosition {
  readonly #behind: BehindChance | undefined;
  #aheadLots: number;
  #tradedLots = 0;

  /** Joins at the back of a level. @param aheadLots the lots that rest there */
  constructor(aheadLots: number, behind?: BehindChance) {
    this.#aheadLots = aheadLots;
    this.#behind = behind;
  }

  /** The lots ahead; below zero, the lots of a trade that reached us and are still to be taken. */
  get aheadLots(): number {
    return this.#aheadLots;
  }

  /** Nobody is ahead any more. */
  reachFront(): void {
    this.#aheadLots = Math.min(this.#aheadLots, 0);
  }

  /** Lots were traded at our price: those ahead are served first. */
  trade(qtyLots: number): void {
    this.#aheadLots -= qtyLots;
    this.#tradedLots += qtyLots;
  }

  /** Takes the lots that reached us, as a whole number. The next trade begins anew. */
  takeReached(): number {
    const reached = Math.round(-this.#aheadLots);
    if (reached <= 0) return 0;
    this.#aheadLots = 0;
    return reached;
  }

  /**
   * The level went from `before` to `after` lots. What is lost beyond what was traded since the last
   * time was cancelled, and is shared out; nobody can be behind the end of a level.
   */
  level(before: number, after: number): void {
    const cancelled = before - after - this.#tradedLots;
    this.#tradedLots = 0;
    if (this.#behind === undefined || cancelled < 0) {
      this.#aheadLots = Math.min(this.#aheadLots, after);
      return;
    }
    const front = this.#aheadLots;
    const back = before - front;
    const chance = this.#behind(Math.max(front, 0), Math.max(back, 0));
    const behind = Number.isFinite(chance) ? chance : 1;
    // Cancels that would leave more than there is behind us must have been ahead after all.
    const excess = Math.min(back - behind * cancelled, 0);
    this.#aheadLots = Math.min(front - (1 - behind) * cancelled + excess, after);
  }
}
