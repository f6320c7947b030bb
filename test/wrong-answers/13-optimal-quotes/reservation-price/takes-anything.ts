/** Wrong: computes with what makes no sense, and returns NaN or a gain from risk. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export const certaintyEquivalent = (mean: number, sd: number, riskAversion: number) =>
  mean - (riskAversion / 2) * sd * sd;

export const worth = ({ mid, inventory: q, riskAversion, vol, remaining }: Holding) =>
  q * mid - (riskAversion / 2) * q * q * vol * vol * remaining;

export const reservationPrice = ({ mid, inventory: q, riskAversion, vol, remaining }: Holding) =>
  mid - q * riskAversion * vol * vol * remaining;

export function indifferencePrices(holding: Holding) {
  const centre = reservationPrice(holding);
  const half = (holding.riskAversion * holding.vol ** 2 * holding.remaining) / 2;
  return { bid: centre - half, ask: centre + half };
}
