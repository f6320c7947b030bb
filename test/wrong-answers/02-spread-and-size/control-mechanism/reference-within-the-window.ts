/** Wrong: the reference is the oldest price of the last five minutes: one that is too young, or none at all. */

import {
  type Band,
  bandAround,
  type ControlConfig,
  type Outcome,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';
import type { Ticks } from '../../../../src/units/index.js';

export { bandAround, quoteInBand };

export class ControlMechanism {
  readonly #config: ControlConfig;
  readonly #trades: { timeNs: number; priceTicks: Ticks }[] = [];
  #cooling: { band: Band; endNs: number } | undefined;
  #nowNs = Number.NEGATIVE_INFINITY;

  constructor(config: ControlConfig) {
    this.#config = config;
  }

  band(timeNs: number): Band | undefined {
    this.#advance(timeNs);
    if (this.#cooling !== undefined) return this.#cooling.band;
    const reference = this.#trades.find(
      (trade) => trade.timeNs >= timeNs - this.#config.lookbackNs,
    );
    return reference && bandAround(reference.priceTicks, this.#config.bandBps);
  }

  tryTrade(timeNs: number, priceTicks: Ticks): Outcome {
    const band = this.band(timeNs);
    if (!band || (priceTicks >= band.lowerTicks && priceTicks <= band.upperTicks)) {
      this.#trades.push({ timeNs, priceTicks });
      return 'traded';
    }
    if (this.#cooling !== undefined) return 'rejected';
    this.#cooling = { band, endNs: timeNs + this.#config.coolingOffNs };
    return 'triggered';
  }

  isCoolingOff(timeNs: number): boolean {
    this.#advance(timeNs);
    return this.#cooling !== undefined;
  }

  #advance(timeNs: number): void {
    if (timeNs < this.#nowNs) throw new RangeError('Cannot advance: time must not go back');
    this.#nowNs = timeNs;
    if (this.#cooling !== undefined && timeNs >= this.#cooling.endNs) this.#cooling = undefined;
  }
}
