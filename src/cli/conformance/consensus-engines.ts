/**
 * Both engines behind the messages and the reports of the consensus format.
 *
 * A modify of the format is a cancel and a reinsertion, and is acknowledged after its trades, where
 * our engines tell of it before them: so its report waits until the command is done. Prices are moved
 * so that the first one of a file lies in the middle of what the engines take, and moved back in the
 * reports; a file may use any billion ticks either side of it.
 */

import { type ConsensusMessage, DataError } from '../../data/index.js';
import {
  CommandTape,
  cancelOrder,
  type EventRecord,
  FastCore,
  type FastListener,
  KIND,
  type MatchingEvent,
  modifyOrder,
  operationOf,
  placeLimit,
  REASONS,
  ReadableEngine,
  TIME,
} from '../../matching/index.js';
import { assertNever, type Side } from '../../units/index.js';
import type { ReportStream } from './report-stream.js';

const MIDDLE_TICKS = 2 ** 30;

/** What plays messages and writes reports. */
export interface ConsensusEngine {
  play(message: ConsensusMessage): void;
}

/** The reports of one command: what both engines have in common. */
class Reporter {
  readonly #reports: ReportStream;
  #message: ConsensusMessage | undefined;
  #offsetTicks: number | undefined;
  #modified: { readonly side: Side; readonly qtyLots: number } | undefined;

  constructor(reports: ReportStream) {
    this.#reports = reports;
  }

  /** Begins a command. @returns its price as the engine knows it */
  begin(message: ConsensusMessage): number {
    this.#message = message;
    this.#offsetTicks ??= message.priceTicks - MIDDLE_TICKS;
    return message.priceTicks - this.#offsetTicks;
  }

  accepted(side: Side, id: number, qtyLots: number): void {
    const { sequence, priceTicks } = this.#now();
    this.#reports.accepted(sequence, side, id, priceTicks, qtyLots);
  }

  traded(priceTicks: number, qtyLots: number, makerId: number, takerId: number): void {
    this.#reports.traded(
      this.#now().sequence,
      this.#outside(priceTicks),
      qtyLots,
      makerId,
      takerId,
    );
  }

  cancelled(side: Side, id: number, priceTicks: number): void {
    this.#reports.cancelled(this.#now().sequence, side, id, this.#outside(priceTicks));
  }

  modified(side: Side, qtyLots: number): void {
    this.#modified = { side, qtyLots };
  }

  rejected(reason: string): void {
    const { kind, sequence, id } = this.#now();
    if (kind === 'new' || reason !== 'unknown-order') {
      throw new DataError({ file: `message ${sequence}` }, `the engine refuses it: ${reason}`);
    }
    this.#reports.rejected(sequence, kind, id);
  }

  /** Ends a command: the report of a modify was still to come. */
  end(): void {
    if (this.#modified === undefined) return;
    const { sequence, id, priceTicks } = this.#now();
    this.#reports.modified(sequence, this.#modified.side, id, priceTicks, this.#modified.qtyLots);
    this.#modified = undefined;
  }

  #now(): ConsensusMessage {
    return this.#message as ConsensusMessage;
  }

  #outside(priceTicks: number): number {
    return priceTicks + (this.#offsetTicks as number);
  }
}

/** The fast engine, one record of a tape at a time. */
export class FastConsensus implements ConsensusEngine, FastListener {
  readonly #reporter: Reporter;
  readonly #tape = new CommandTape(1);
  readonly #core = new FastCore(this, { keepPlace: false });

  constructor(reports: ReportStream) {
    this.#reporter = new Reporter(reports);
  }

  play(message: ConsensusMessage): void {
    const { kind, side, immediateOrCancel, id, qtyLots } = message;
    const priceTicks = this.#reporter.begin(message);
    const time = immediateOrCancel ? TIME.IOC : TIME.GTC;
    const operation =
      kind === 'new'
        ? operationOf(KIND.limit, side === 'buy' ? 0 : 1, time)
        : operationOf(kind === 'cancel' ? KIND.cancel : KIND.modify);
    this.#tape.write(0, operation, id, priceTicks, qtyLots);
    this.#core.run(this.#tape, 0, 1);
    this.#reporter.end();
  }

  onAccepted(event: EventRecord): void {
    this.#reporter.accepted(sideOf(event), event.id, event.qtyLots);
  }

  onTraded(event: EventRecord): void {
    this.#reporter.traded(event.priceTicks, event.qtyLots, event.id, event.takerId);
  }

  onCancelled(event: EventRecord): void {
    this.#reporter.cancelled(sideOf(event), event.id, event.priceTicks);
  }

  onModified(event: EventRecord): void {
    this.#reporter.modified(sideOf(event), event.qtyLots);
  }

  onRejected(event: EventRecord): void {
    this.#reporter.rejected(REASONS[event.code]!);
  }
}

/** The readable engine, one command value at a time. */
export class ReadableConsensus implements ConsensusEngine {
  readonly #reporter: Reporter;
  readonly #engine = new ReadableEngine({ modifyPolicy: 'reinsert' });

  constructor(reports: ReportStream) {
    this.#reporter = new Reporter(reports);
  }

  play(message: ConsensusMessage): void {
    const { kind, side, immediateOrCancel, id, qtyLots } = message;
    const priceTicks = this.#reporter.begin(message);
    const timeInForce = immediateOrCancel ? 'IOC' : 'GTC';
    const command =
      kind === 'new'
        ? placeLimit({ id, side, priceTicks, qtyLots, timeInForce })
        : kind === 'cancel'
          ? cancelOrder({ id })
          : modifyOrder({ id, priceTicks, qtyLots });
    for (const event of this.#engine.submit(command)) this.#report(event);
    this.#reporter.end();
  }

  #report(event: MatchingEvent): void {
    switch (event.kind) {
      case 'accepted':
        this.#reporter.accepted(event.side, event.id, event.qtyLots);
        break;
      case 'traded': {
        const { priceTicks, qtyLots, makerId, takerId } = event;
        this.#reporter.traded(priceTicks, qtyLots, makerId, takerId);
        break;
      }
      case 'cancelled':
        this.#reporter.cancelled(event.side, event.id, event.priceTicks as number);
        break;
      case 'modified':
        this.#reporter.modified(event.side, event.qtyLots);
        break;
      case 'rejected':
        this.#reporter.rejected(event.reason);
        break;
      default:
        assertNever(event);
    }
  }
}

function sideOf(event: EventRecord): Side {
  return event.side === 0 ? 'buy' : 'sell';
}
