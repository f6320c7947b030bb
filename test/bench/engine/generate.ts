/**
 * The three generated workloads. A generator plays its own commands on an engine, to know what rests
 * and where the touch is; the commands are then the same for everybody.
 *
 * - mixed: orders near a slowly moving price, denser towards the touch: 47 % passive orders, 41 % cancels
 *   of live ones, 2 % cancels of what is gone, 7 % marketable orders, 3 % modifies; about 970 orders
 *   on 200 levels.
 * - deep: 100,000 orders on 10,000 levels before the clock starts; then 46 % passive orders anywhere,
 *   45 % cancels of any, 2 % of what is gone, 5 % modifies, 2 % marketable orders.
 * - match: every second order crosses the spread and trades.
 */

import {
  type Command,
  cancelOrder,
  FastEngine,
  modifyOrder,
  placeLimit,
} from '../../../src/matching/index.js';
import { Random } from '../../../src/random/index.js';
import { tapeOf, type Workload } from './workload.js';

interface Recipe {
  readonly seed: number;
  /** How many orders rest before the clock starts, and about how many all the time. */
  readonly resting: number;
  /** How far from the middle passive orders stand. */
  readonly ticksAway: (random: Random) => number;
  /** How often, in percent; the rest are marketable orders. */
  readonly passive: number;
  readonly cancels: number;
  readonly staleCancels: number;
  readonly modifies: number;
  /** How often the middle moves a tick, in percent. */
  readonly moves: number;
  readonly marketableLotsMax: number;
}

const PASSIVE_LOTS_MAX = 100;
const MIDDLE_TICKS = 100_000;

const RECIPES: Readonly<Record<string, Recipe>> = {
  mixed: {
    seed: 1,
    resting: 970,
    ticksAway: (random) => 1 + Math.floor(random.exponential(1 / 30)),
    passive: 47,
    cancels: 41,
    staleCancels: 2,
    modifies: 3,
    moves: 0.5,
    marketableLotsMax: 85,
  },
  deep: {
    seed: 2,
    resting: 100_000,
    ticksAway: (random) => 1 + Math.floor(random.uniform() * 5000),
    passive: 46,
    cancels: 45,
    staleCancels: 2,
    modifies: 5,
    moves: 0,
    marketableLotsMax: 100,
  },
  match: {
    seed: 3,
    resting: 500,
    ticksAway: (random) => 1 + Math.floor(random.uniform() * 25),
    passive: 50,
    cancels: 0,
    staleCancels: 0,
    modifies: 0,
    moves: 0,
    marketableLotsMax: 100,
  },
};

/** Makes a workload by its name. */
export function generate(name: keyof typeof RECIPES & string, commands: number): Workload {
  const maker = new WorkloadMaker(RECIPES[name] as Recipe);
  const setup = maker.fill();
  const timed = name === 'match' ? maker.alternate(commands) : maker.mix(commands);
  const closing = maker.close();
  return { name, setup: tapeOf(setup), timed: tapeOf(timed), closing: tapeOf(closing) };
}

class WorkloadMaker {
  readonly #recipe: Recipe;
  readonly #random: Random;
  readonly #engine = new FastEngine({ modifyPolicy: 'reinsert' });
  /** The ids that rest, and where each is in the list, so that one can be drawn and any taken out. */
  readonly #live: number[] = [];
  readonly #places = new Map<number, number>();
  #commands: Command[] = [];
  #nextId = 1;
  #middle = MIDDLE_TICKS;

  constructor(recipe: Recipe) {
    this.#recipe = recipe;
    this.#random = new Random(recipe.seed);
  }

  /** Passive orders until as many rest as should. */
  fill(): Command[] {
    while (this.#live.length < this.#recipe.resting) this.#passive();
    return this.#taken();
  }

  /** Commands as the recipe mixes them; the number of resting orders is kept within 2 %. */
  mix(commands: number): Command[] {
    const { passive, cancels, staleCancels, modifies, moves, resting } = this.#recipe;
    while (this.#commands.length < commands) {
      if (this.#percent() < moves) this.#middle += this.#random.uniform() < 0.5 ? 1 : -1;
      let draw = this.#percent();
      if (draw < passive + cancels) {
        if (this.#live.length > resting * 1.02) draw = passive;
        else if (this.#live.length < resting * 0.98) draw = 0;
      }
      if (draw < passive) this.#passive();
      else if (draw < passive + cancels) this.#send(cancelOrder({ id: this.#anyLive() }));
      else if (draw < passive + cancels + staleCancels) {
        this.#send(cancelOrder({ id: 1 + this.#whole(this.#nextId) }));
      } else if (draw < passive + cancels + staleCancels + modifies) this.#modify();
      else this.#marketable();
    }
    return this.#taken();
  }

  /** A passive order and a marketable one, in turn. */
  alternate(commands: number): Command[] {
    while (this.#commands.length < commands) {
      this.#passive();
      this.#marketable();
    }
    return this.#taken();
  }

  /** Cancels of all that rests. */
  close(): Command[] {
    for (const id of [...this.#live]) this.#send(cancelOrder({ id }));
    return this.#taken();
  }

  #passive(): void {
    const side = this.#random.uniform() < 0.5 ? 'buy' : 'sell';
    const qtyLots = 1 + this.#whole(PASSIVE_LOTS_MAX);
    const id = this.#nextId++;
    this.#send(placeLimit({ id, side, priceTicks: this.#passivePrice(side), qtyLots }));
  }

  #modify(): void {
    const order = this.#engine.book.order(this.#anyLive())!;
    const qtyLots = 1 + this.#whole(PASSIVE_LOTS_MAX);
    const { id } = order;
    this.#send(modifyOrder({ id, priceTicks: this.#passivePrice(order.side), qtyLots }));
  }

  /** An order that reaches up to two ticks beyond the best price, or in `match` as far as need be. */
  #marketable(): void {
    const { book } = this.#engine;
    const side = this.#random.uniform() < 0.5 ? 'buy' : 'sell';
    const best = side === 'buy' ? book.bestAsk() : book.bestBid();
    if (best === undefined) {
      this.#passive();
      return;
    }
    const beyond = this.#whole(3);
    const qtyLots = 1 + this.#whole(this.#recipe.marketableLotsMax);
    const id = this.#nextId++;
    const priceTicks = side === 'buy' ? best + beyond : best - beyond;
    this.#send(placeLimit({ id, side, priceTicks, qtyLots }));
  }

  #passivePrice(side: 'buy' | 'sell'): number {
    const away = this.#recipe.ticksAway(this.#random);
    const { book } = this.#engine;
    if (side === 'buy') return Math.min(this.#middle - away, (book.bestAsk() ?? Infinity) - 1);
    return Math.max(this.#middle + away, (book.bestBid() ?? -Infinity) + 1);
  }

  #send(command: Command): void {
    this.#commands.push(command);
    for (const event of this.#engine.submit(command)) {
      if (event.kind === 'cancelled') this.#gone(event.id);
      else if (event.kind === 'traded' && event.makerOpenLots === 0) this.#gone(event.makerId);
    }
    const isNew = command.kind === 'place-limit' && !this.#places.has(command.id);
    const isChanged = command.kind === 'modify' || command.kind === 'place-limit';
    const rests = isChanged && this.#engine.book.order(command.id) !== undefined;
    if (isNew && rests) {
      this.#places.set(command.id, this.#live.length);
      this.#live.push(command.id);
    } else if (isChanged && !rests) this.#gone(command.id);
  }

  #gone(id: number): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const last = this.#live.pop() as number;
    if (last !== id) {
      this.#live[place] = last;
      this.#places.set(last, place);
    }
    this.#places.delete(id);
  }

  #anyLive(): number {
    return this.#live[this.#whole(this.#live.length)]!;
  }

  #whole(below: number): number {
    return Math.floor(this.#random.uniform() * below);
  }

  #percent(): number {
    return this.#random.uniform() * 100;
  }

  #taken(): Command[] {
    const commands = this.#commands;
    this.#commands = [];
    return commands;
  }
}
