/**
 * Commands and events as short sentences, so that a failing test or a cell of a notebook reads as a
 * story: `buy 10 @ 9995 GTC (1)`, `#2 traded 5 @ 9995: 7 sells to 1 (5 and 0 open)`.
 */

import { assertNever } from '../units/index.js';
import type { Command, PlaceLimit, PlaceMarket } from './commands.js';
import type { MatchingEvent } from './events.js';

/** One command as a sentence; the order's id stands in brackets. */
export function describeCommand(command: Command): string {
  switch (command.kind) {
    case 'place-limit':
      return `${command.side} ${command.qtyLots} @ ${command.priceTicks} ${command.timeInForce ?? 'GTC'} (${command.id})${owned(command)}`;
    case 'place-market':
      return `${command.side} ${command.qtyLots} @ market ${command.timeInForce ?? 'IOC'} (${command.id})${owned(command)}`;
    case 'cancel':
      return `cancel (${command.id})`;
    case 'modify':
      return `modify (${command.id}) to ${command.qtyLots} @ ${command.priceTicks}`;
    default:
      return assertNever(command);
  }
}

/** One event as a sentence, with its sequence number and everything it says. */
export function describeEvent(event: MatchingEvent): string {
  const seq = `#${event.seq}`;
  switch (event.kind) {
    case 'accepted':
      return `${seq} accepted ${event.side} ${event.qtyLots} @ ${event.priceTicks ?? 'market'} (${event.id})`;
    case 'rejected':
      return `${seq} rejected ${event.command} (${event.id}): ${event.reason}`;
    case 'traded':
      return `${seq} traded ${event.qtyLots} @ ${event.priceTicks}: ${event.takerId} ${event.takerSide === 'buy' ? 'buys from' : 'sells to'} ${event.makerId} (${event.takerOpenLots} and ${event.makerOpenLots} open)`;
    case 'cancelled':
      return `${seq} cancelled ${event.side} ${event.qtyLots} @ ${event.priceTicks ?? 'market'} (${event.id}): ${event.reason}`;
    case 'modified':
      return `${seq} modified ${event.side} ${event.qtyLots} @ ${event.priceTicks ?? 'market'} (${event.id}), ${event.keptPlace ? 'place kept' : 'place lost'}: ${event.reason}`;
    default:
      return assertNever(event);
  }
}

function owned({ owner, selfTrade }: PlaceLimit | PlaceMarket): string {
  if (owner === undefined) return '';
  return selfTrade === undefined ? ` of ${owner}` : ` of ${owner}, ${selfTrade}`;
}
