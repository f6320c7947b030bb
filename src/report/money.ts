/**
 * From ticks × lots to money, and to text: the only place of a report that knows the instrument.
 *
 * Text is the same on every machine: fixed places, commas between thousands, a real minus sign.
 */

import type { Instrument } from '../units/index.js';

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  HKD: 'HK$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
};
/** What stands where a number is not known. */
export const UNKNOWN = '–';

/** The money of a number of ticks × lots, in the instrument's currency. */
export function moneyOf(instrument: Instrument, tickLots: number): number {
  return instrument.toPrice(tickLots) * instrument.toQty(1);
}

/** The unit of money on an axis: `$`, `HK$`, or the code of the currency. */
export function currencySign({ currency }: Instrument): string {
  return SYMBOLS[currency] ?? currency;
}

/** `−$1,234.56`. @example moneyText(instrument, -123_456) */
export function moneyText(instrument: Instrument, tickLots: number): string {
  const text = numberText(Math.abs(moneyOf(instrument, tickLots)), 2);
  const isNegative = tickLots < 0 && /[1-9]/.test(text);
  const sign = currencySign(instrument);
  return `${isNegative ? '−' : ''}${sign}${/[A-Z]$/.test(sign) ? ' ' : ''}${text}`;
}

/** A number with so many places, or an en dash where there is none. */
export function numberText(value: number | undefined, places = 0): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const [whole = '', fraction] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A share as a percentage: `62.5 %`. */
export function shareText(share: number | undefined, places = 1): string {
  return share === undefined ? UNKNOWN : `${numberText(100 * share, places)} %`;
}
