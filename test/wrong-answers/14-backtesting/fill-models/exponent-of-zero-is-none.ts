/** Wrong: takes an exponent of 0 for none at all. */

export {
  averageGain,
  isTouched,
  isTradedThrough,
} from '../../../../solutions/14-backtesting/fill-models.js';

export class QueuePosition {
  #ahead: number;
  #open: number;
  #traded = 0;
  readonly #exponent: number | undefined;

  constructor(levelLots: number, ownLots: number, exponent?: number) {
    if (!(levelLots >= 0 && ownLots > 0))
      throw new RangeError('Cannot fill: lots must be positive');
    this.#ahead = levelLots;
    this.#open = ownLots;
    this.#exponent = exponent;
  }

  get aheadLots() {
    return this.#ahead;
  }

  get openLots() {
    return this.#open;
  }

  trade(qtyLots: number) {
    if (!(qtyLots > 0)) throw new RangeError('Cannot fill: a trade must be positive');
    const filled = Math.min(this.#open, Math.round(Math.max(0, qtyLots - this.#ahead)));
    this.#ahead = Math.max(0, this.#ahead - qtyLots);
    this.#open -= filled;
    this.#traded += qtyLots;
    return filled;
  }

  level(beforeLots: number, afterLots: number) {
    if (!(beforeLots >= 0 && afterLots >= 0)) throw new RangeError('Cannot fill: negative level');
    const cancelled = beforeLots - afterLots - this.#traded;
    this.#traded = 0;
    let ahead = this.#ahead;
    if (this.#exponent && cancelled >= 0) {
      const behind = Math.max(0, beforeLots - ahead);
      const [b, a] = [behind ** this.#exponent, ahead ** this.#exponent];
      const p = a + b === 0 ? 1 : b / (a + b);
      ahead += -(1 - p) * cancelled + Math.min(0, beforeLots - ahead - p * cancelled);
    }
    this.#ahead = Math.max(0, Math.min(ahead, afterLots));
  }
}
