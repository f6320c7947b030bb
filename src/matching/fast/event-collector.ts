/**
 * Events as values, made from the fast engine's one record: for everybody who does not need its speed.
 */

import type { Lots, OrderId, Side, Ticks } from '../../units/index.js';
import type { CancelReason, MatchingEvent } from '../events.js';
import { CAUSES, type EventRecord, type FastListener, REASONS } from './event-record.js';

const COMMANDS = ['place', 'place', 'cancel', 'modify'] as const;

export class EventCollector implements FastListener {
  /** The id of the command that is being handled, as it came, which may be no number. */
  commandId = Number.NaN as OrderId;
  #events: MatchingEvent[] = [];

  /** The events since the last call. */
  take(): readonly MatchingEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  onAccepted(event: EventRecord): void {
    this.#events.push({ kind: 'accepted', ...orderOf(event) });
  }

  onTraded(event: EventRecord): void {
    this.#events.push({
      kind: 'traded',
      seq: event.seq,
      makerId: event.id as OrderId,
      takerId: event.takerId as OrderId,
      takerSide: sideOf(event),
      priceTicks: event.priceTicks as Ticks,
      qtyLots: event.qtyLots as Lots,
      makerOpenLots: event.makerOpenLots as Lots,
      takerOpenLots: event.takerOpenLots as Lots,
    });
  }

  onCancelled(event: EventRecord): void {
    const reason: CancelReason = CAUSES[event.code]!;
    this.#events.push({ kind: 'cancelled', ...orderOf(event), reason });
  }

  onModified(event: EventRecord): void {
    const reason = CAUSES[event.code] as 'requested' | 'self-trade';
    const keptPlace = event.flag === 1;
    this.#events.push({ kind: 'modified', ...orderOf(event), keptPlace, reason });
  }

  onRejected(event: EventRecord): void {
    const command = COMMANDS[event.flag]!;
    const reason = REASONS[event.code]!;
    this.#events.push({
      kind: 'rejected',
      seq: event.seq,
      command,
      id: this.commandId,
      reason,
    });
  }
}

function orderOf(event: EventRecord) {
  return {
    seq: event.seq,
    id: event.id as OrderId,
    side: sideOf(event),
    priceTicks: event.priceTicks < 0 ? undefined : (event.priceTicks as Ticks),
    qtyLots: event.qtyLots as Lots,
  };
}

function sideOf(event: EventRecord): Side {
  return event.side === 0 ? 'buy' : 'sell';
}
