/**
 * The five counterparties of chapter 08, and the news that makes everybody buy.
 *
 * Each is a case of its own: many small orders and few large ones that know nothing, one that is a
 * blink faster than the desk, one that knows only what its large orders do, and one that pushes the
 * price and lets it come back. Who is who is what the chapter finds out.
 */

import type { Flow } from './counterparties.js';

/** Of those who know nothing e^(−h/3) accept h ticks: h e^(−h/3) is largest at 3, where the desk quotes. */
const DECAY = 1 / 3;

/** At a half-spread of 3 ticks the desk loses to two of them, on average, more than the others pay. */
export const FIVE_COUNTERPARTIES: readonly Flow[] = [
  { counterparty: 'Alder', perHour: 160, qtyLots: 100, moves: [], decayPerTick: DECAY },
  { counterparty: 'Birch', perHour: 16, qtyLots: 900, moves: [], decayPerTick: DECAY },
  {
    counterparty: 'Cedar',
    perHour: 90,
    qtyLots: 300,
    moves: [{ ticks: 5, overSeconds: 0.4 }],
    mostTicks: 5,
  },
  { counterparty: 'Dogwood', perHour: 130, qtyLots: 100, moves: [], decayPerTick: DECAY },
  {
    counterparty: 'Dogwood',
    perHour: 7,
    qtyLots: 800,
    moves: [{ ticks: 12, overSeconds: 25 }],
    mostTicks: 12,
  },
  {
    counterparty: 'Elm',
    perHour: 60,
    qtyLots: 200,
    moves: [
      { ticks: 5, overSeconds: 0 },
      { ticks: -5, overSeconds: 8 },
    ],
    decayPerTick: DECAY,
  },
];

/** From three hours in, for ten minutes, retail orders come ten times as fast, and all of them know. */
export const NEWS: Flow = {
  counterparty: 'Alder',
  perHour: 900,
  qtyLots: 100,
  moves: [{ ticks: 0.7, overSeconds: 30 }],
  mostTicks: 20,
  between: [10_800, 11_400],
  side: 'buy',
};
