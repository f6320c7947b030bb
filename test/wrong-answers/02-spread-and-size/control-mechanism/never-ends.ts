/** Wrong: once triggered, the mechanism cools off for ever. */

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
    const old = this.#trades.filter((trade) => trade.timeNs <= timeNs - this.#config.lookbackNs);
    const reference = old.at(-1);
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
    if (this.#cooling !== undefined && timeNs === Number.POSITIVE_INFINITY)
      this.#cooling = undefined;
  }
}
