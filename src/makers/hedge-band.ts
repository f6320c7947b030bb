/**
 * A hedge in whole contracts that is left alone while it is near enough.
 *
 * Each fill moves the hedge that one would like by a fraction of a contract, and each trade costs
 * money. So nothing is done within a band about what is held, and beyond it one trades to the nearest
 * whole number. What always holds: the hedge is whole, and after a target it is no farther from it
 * than the band. Taught in chapter 09.
 */

export class HedgeBand {
  readonly #bandContracts: number;
  #heldContracts = 0;

  /**
   * @param bandContracts how far the target may lie from what is held; at least 0.5, which is what a
   *   whole number may be off
   * @throws RangeError where it is less, or not finite
   */
  constructor(bandContracts: number) {
    demand('the band must be finite and at least 0.5', bandContracts, bandContracts >= 0.5);
    this.#bandContracts = bandContracts;
  }

  /** Signed: negative is short. Starts at 0. */
  get heldContracts(): number {
    return this.#heldContracts;
  }

  /**
   * The contracts to trade now: positive is to buy, 0 is to wait. They count as held from here on. O(1).
   * @param targetContracts what one would hold if contracts could be divided
   * @throws RangeError where it is not finite
   * @example
   * const hedge = new HedgeBand(0.75);
   * hedge.tradeFor(-9.6); // -10
   * hedge.tradeFor(-9.3); // 0
   */
  tradeFor(targetContracts: number): number {
    demand('a target must be finite', targetContracts, true);
    if (Math.abs(targetContracts - this.#heldContracts) <= this.#bandContracts) return 0;
    const trade = Math.round(targetContracts) - this.#heldContracts;
    this.#heldContracts += trade;
    return trade;
  }
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (holds && Number.isFinite(value)) return;
  throw new RangeError(`Cannot hedge: ${requirement}, current value is ${value}`);
}
