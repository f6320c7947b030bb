/**
 * News under way: whatever is sent arrives a fixed time later, in the order in which it was sent.
 */

export class DelayLine<T> {
  readonly #delayNs: number;
  #items: T[] = [];
  #dues: number[] = [];
  #head = 0;

  /** @throws RangeError where the delay is negative or not finite */
  constructor(delayNs: number) {
    if (!(delayNs >= 0) || !Number.isFinite(delayNs)) {
      throw new RangeError(
        `Cannot delay news: the latency must be finite and not negative, current value is ${delayNs}`,
      );
    }
    this.#delayNs = delayNs;
  }

  /** When the next item arrives; infinite where nothing is under way. */
  get dueNs(): number {
    return this.#dues[this.#head] ?? Number.POSITIVE_INFINITY;
  }

  send(item: T, nowNs: number): void {
    this.#items.push(item);
    this.#dues.push(nowNs + this.#delayNs);
  }

  /** The next item; `dueNs` says when. Amortised O(1). */
  take(): T {
    const item = this.#items[this.#head] as T;
    this.#head += 1;
    // What has arrived is thrown away now and then, so that the line is as long as what is under way.
    if (this.#head > 32 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#dues = this.#dues.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
}
