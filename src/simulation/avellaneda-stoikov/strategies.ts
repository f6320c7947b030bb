/**
 * The strategies that the paper compares, and the one that came after it: how far from the mid to
 * quote, given the time left and the inventory.
 *
 * The symmetric strategy quotes the inventory strategy's average spread around the mid, whatever it
 * holds, so that the two differ in nothing but the lean. Taught in chapter 13.
 */

// By file: the index loads mathjs, which every worker thread would wait for.
import { avellanedaStoikovQuotes, averageSpread } from '../../makers/optimal/avellaneda-stoikov.js';
import { steadyDistances } from '../../makers/optimal/gueant-lehalle.js';
import type { PaperMarket } from './paper-market.js';

/** How far bid and ask lie from the mid, in price. A side that is not quoted is undefined. */
export type Strategy = (
  remaining: number,
  inventory: number,
) => { readonly bid: number | undefined; readonly ask: number | undefined };

/** Leans around the reservation price, with a spread that shrinks to the end. */
export function inventoryStrategy(market: PaperMarket, riskAversion: number): Strategy {
  const model = { riskAversion, vol: market.vol, decay: market.decay };
  return (remaining, inventory) => {
    const { bid, ask } = avellanedaStoikovQuotes({ mid: 0, inventory, remaining }, model);
    return { bid: -bid, ask };
  };
}

/** The average spread of the inventory strategy, around the mid. */
export function symmetricStrategy(market: PaperMarket, riskAversion: number): Strategy {
  const half = symmetricDistance(market, riskAversion);
  return () => ({ bid: half, ask: half });
}

/** Half of the inventory strategy's average spread, in price. */
export function symmetricDistance(market: PaperMarket, riskAversion: number): number {
  const { session, vol, decay } = market;
  return averageSpread(session, { riskAversion, vol, decay }) / 2;
}

/** The closed form of Guéant, Lehalle and Fernandez-Tapia: it does not know when the session ends. */
export function steadyStrategy(market: PaperMarket, riskAversion: number): Strategy {
  const model = { riskAversion, vol: market.vol, decay: market.decay, arrivals: market.arrivals };
  return (_remaining, inventory) => steadyDistances(inventory, model);
}
