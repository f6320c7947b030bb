/** Counts what was checked of one notebook, and keeps why a check failed. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export class Checklist {
  #passed = 0;
  readonly #failures: string[] = [];

  /** Counts a check: `wrong` is what is wrong, if anything. */
  check(claim: string, wrong: string | undefined | readonly string[]): void {
    const reasons = typeof wrong === 'string' ? [wrong] : (wrong ?? []);
    if (reasons.length === 0) this.#passed++;
    else this.#failures.push(`${claim}: ${reasons.join('; ')}`);
  }

  get tally(): Tally {
    return { passed: this.#passed, failed: this.#failures.length };
  }

  get failures(): readonly string[] {
    return this.#failures;
  }
}
