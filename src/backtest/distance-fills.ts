/**
 * `distance`: takers come at random, and the further a quote is from the mid, the fewer.
 *
 * In each step, which is an event of history, at most one taker comes to each side; a quote at distance δ is good enough for it with
 * the chance that belongs to the rate A·e^(−kδ). It is the model under Avellaneda and Stoikov's quotes.
 * The takers know nothing of the step's move, so such fills have no adverse selection: a backtest with
 * them flatters every maker. Source: Avellaneda and Stoikov, Quantitative Finance 8(3), 2008, section
 * 2.4. Taught in chapter 14.
 */

import type { Random } from '../random/index.js';
import { fillProbability, type Takers, takerRate } from '../simulation/index.js';
import { opposite, type Side, signOf } from '../units/index.js';
import { type Arrival, type FillMarket, type FillModel, NOBODY } from './fill-model.js';

export interface DistanceFillOptions extends Takers {
  /**
   * How a rate λ becomes the chance of a step: `poisson`, 1 − e^(−λ), that at least one taker comes;
   * `linear`, λ itself, at most 1, as in the paper's own simulations. Defaults to `poisson`.
   */
  readonly chance?: 'poisson' | 'linear' | undefined;
}

export class DistanceFills implements FillModel {
  readonly #options: DistanceFillOptions;
  readonly #random: Random;

  /**
   * @param random two numbers a step are drawn from it, whatever rests
   * @throws RangeError where a rate or a decay is negative or not finite, or the lots are not positive
   */
  constructor(options: DistanceFillOptions, random: Random) {
    const { perStep, decayPerTick, qtyLots } = options;
    demand('the rate must be finite and not negative', perStep, perStep >= 0 && perStep < Infinity);
    const isDecay = decayPerTick >= 0 && decayPerTick < Infinity;
    demand('the decay must be finite and not negative', decayPerTick, isDecay);
    demand('the lots must be positive', qtyLots, qtyLots > 0);
    this.#options = options;
    this.#random = random;
  }

  stepped(market: FillMarket): readonly Arrival[] {
    const draws = { buy: this.#random.uniform(), sell: this.#random.uniform() };
    return (['buy', 'sell'] as const).flatMap((side) => this.#taker(side, draws[side], market));
  }

  arrivals(): readonly Arrival[] {
    return NOBODY;
  }

  /** The taker to our side: it goes from our best price on, as far as its patience does. */
  #taker(side: Side, draw: number, { own, history }: FillMarket): readonly Arrival[] {
    const { markTicks } = history;
    if (markTicks === undefined) return NOBODY;
    let limitTicks: number | undefined;
    for (const { priceTicks } of own.depth(side)) {
      if (draw >= this.#chance(signOf(side) * (markTicks - priceTicks))) break;
      limitTicks = priceTicks;
    }
    if (limitTicks === undefined) return NOBODY;
    return [{ side: opposite(side), limitTicks, qtyLots: this.#options.qtyLots }];
  }

  #chance(distanceTicks: number): number {
    if (this.#options.chance !== 'linear') return fillProbability(this.#options, distanceTicks);
    return Math.min(1, takerRate(this.#options, distanceTicks));
  }
}

function demand(requirement: string, value: number, isMet: boolean): void {
  if (isMet) return;
  throw new RangeError(`Cannot fill by distance: ${requirement}, current value is ${value}`);
}
