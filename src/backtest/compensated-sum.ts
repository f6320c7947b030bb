/**
 * A running sum that does not forget small terms beside a large total.
 *
 * A plain sum loses up to half a unit in the last place at every addition, and a backtest adds
 * millions. This one keeps what was lost in a second number: the error no longer grows with the count.
 * Source: Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54
 * (1974). Used by the attribution of chapter 14, whose parts must add up to the cent.
 */

export class CompensatedSum {
  #sum = 0;
  #lost = 0;

  /** O(1). */
  add(term: number): void {
    const sum = this.#sum + term;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - sum + term : term - sum + this.#sum;
    this.#sum = sum;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
