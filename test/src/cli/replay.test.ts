import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/replay.js';
import { type Outcome, runCommand, ScratchFolder, sharedData } from './support/run-command.js';

const folder = new ScratchFolder();
afterAll(() => folder.remove());

/** Replays messages on rows that are written as `ask price, ask size, bid price, bid size, …`. */
async function replay(
  messages: readonly string[],
  rows: readonly string[],
  ...more: readonly string[]
): Promise<Outcome> {
  const message = folder.write('message.csv', messages.join('\n'));
  const book = folder.write('book.csv', `${rows.join('\n')}\n`);
  return runCommand(main, '--messages', message, '--book', book, ...more);
}

const NONE_ASK = '9999999999,0';
const NONE_BID = '-9999999999,0';

describe('npm run replay', () => {
  it('follows a new order, its partial cancel, its execution and its deletion', async () => {
    const { status, out } = await replay(
      [
        '34200.1,1,7,10,1000000,1',
        '34200.2,1,8,5,1000000,1',
        '34200.3,2,8,2,1000000,1',
        '34200.4,4,7,10,1000000,1',
        '34200.5,5,0,100,1000500,1',
        '34200.6,3,8,3,1000000,1',
      ],
      [
        `1001000,50,1000000,10,${NONE_ASK},${NONE_BID}`,
        `1001000,50,1000000,15,${NONE_ASK},${NONE_BID}`,
        `1001000,50,1000000,13,${NONE_ASK},${NONE_BID}`,
        `1001000,50,1000000,3,${NONE_ASK},${NONE_BID}`,
        `1001000,50,1000000,3,${NONE_ASK},${NONE_BID}`,
        `1001000,50,${NONE_BID},${NONE_ASK},${NONE_BID}`,
      ],
    );
    const counts = '5 rows compared, 5 equal, 0 adopted a level that came into view, 0 differing';
    expect(out).toContain(`one-step: ${counts}`);
    expect(out).toContain(`free-running: ${counts}`);
    expect(out).toContain('executions: 1, of which 1 met the first order of the best queue');
    expect(status).toBe(0);
  });

  it('takes over a level that comes into view, and forgets one that leaves it', async () => {
    const { status, out } = await replay(
      [
        '34200.1,1,7,10,1000000,1',
        '34200.2,1,8,5,1000200,1',
        '34200.3,3,8,5,1000200,1',
        '34200.4,3,7,10,1000000,1',
      ],
      [
        '1001000,50,1000000,10,1001100,50,999900,20',
        '1001000,50,1000200,5,1001100,50,1000000,10',
        '1001000,50,1000000,10,1001100,50,999900,25',
        '1001000,50,999900,25,1001100,50,999800,1',
      ],
    );
    const counts = '3 rows compared, 1 equal, 2 adopted a level that came into view, 0 differing';
    expect(out).toContain(`one-step: ${counts}`);
    expect(out).toContain(`free-running: ${counts}`);
    expect(status).toBe(0);
  });

  it('shows the first difference as two books, and ends with status 1', async () => {
    const { status, out } = await replay(
      ['34200.1,1,7,10,1000000,1', '34200.2,2,7,4,1000000,1', '34200.3,2,7,1,1000000,1'],
      ['1001000,50,1000000,10', '1001000,50,1000000,7', '1001000,50,1000000,6'],
    );
    expect(out).toContain('one-step: 2 rows compared, 1 equal, 0 adopted');
    expect(out).toContain('free-running: 2 rows compared, 0 equal, 0 adopted');
    expect(out).toContain('line 2: partial-cancel of order 7, buy 4 @ 1000000');
    expect(out).toContain('level 1 to buy differs');
    expect(out).toContain('  6 | 1000000 |');
    expect(out).toContain('  7 | 1000000 |');
    expect(status).toBe(1);
  });

  it('does not take over a level in the midst of others, nor one behind a side that is whole', async () => {
    const midst = await replay(
      ['1,1,7,10,100,1', '2,5,0,1,100,1'],
      ['110,5,100,10,120,5,90,5', '110,5,100,10,120,5,95,5'],
    );
    expect(midst.status).toBe(1);
    const whole = await replay(
      ['1,1,7,10,100,1', '2,5,0,1,100,1'],
      [`110,5,100,10,${NONE_ASK},${NONE_BID}`, `110,5,100,10,${NONE_ASK},90,5`],
    );
    expect(whole.status).toBe(1);
  });

  it('compares fewer levels where that is asked for', async () => {
    const messages = ['1,1,7,10,100,1', '2,5,0,1,100,1'];
    const rows = ['110,5,100,10,120,5,90,5', '110,5,100,10,120,5,95,5'];
    expect((await replay(messages, rows, '--levels', '1')).status).toBe(0);
    expect((await replay(messages, rows, '--levels', '0')).status).toBe(2);
  });

  it.each([
    ['a field is missing', '1,1,7,10,100', 'message.csv, line 2: a message must have 6 fields'],
    ['a price has decimals', '1,1,7,10,100.5,1', 'message.csv, line 2, column price'],
    ['a size is 0', '1,1,7,0,100,1', 'message.csv, line 2, column size'],
    ['a type is unknown', '1,9,7,10,100,1', 'message.csv, line 2, column type'],
    ['a direction is 0', '1,1,7,10,100,0', 'message.csv, line 2, column direction'],
    ['a time is no number', 'noon,1,7,10,100,1', 'message.csv, line 2, column time'],
    ['a line is empty', '\n1,1,7,10,100,1', 'message.csv, line 2: the line is empty'],
  ])('says where it is when %s', async (_what, line, problem) => {
    const { status, err } = await replay(['1,5,0,1,1,1', line], ['110,5,100,10', '110,5,100,10']);
    expect(err).toContain(`Cannot read ${problem}`);
    expect(status).toBe(1);
  });

  it.each([
    ['the rows differ in length', '110,5,100,10,120,5,90,5', 'book.csv, line 2: a row must have'],
    ['a size is negative', '110,5,100,-10', 'book.csv, line 2, column bid size 1'],
    ['the row is crossed', '100,5,100,10', 'book.csv, line 2: the best bid must be below'],
  ])('says where it is when %s', async (_what, row, problem) => {
    const { status, err } = await replay(['1,5,0,1,1,1', '1,5,0,1,1,1'], ['110,5,100,10', row]);
    expect(err).toContain(`Cannot read ${problem}`);
    expect(status).toBe(1);
  });

  it('says when a file is missing, too short, or not asked for', async () => {
    const two = ['1,5,0,1,1,1', '1,5,0,1,1,1'];
    expect((await replay(two, ['110,5,100,10'])).err).toContain('it has only 1 rows');
    expect((await replay(['1,5,0,1,1,1'], ['110,5,100,10', '110,5,100,10'])).err).toContain(
      'it ends after 1 rows',
    );
    const absent = await runCommand(main, '--messages', 'no.csv', '--book', 'no.csv');
    expect(absent).toMatchObject({ status: 1, err: expect.stringContaining('no such file') });
    expect((await runCommand(main, '--messages', 'no.csv')).status).toBe(2);
  });

  const samples = [
    ['10', '998', 998],
    ['50', '672', 671],
  ] as const;
  it.skipIf(!existsSync(sharedData('lobster'))).each(samples)(
    'agrees with %s levels of AAPL on 2012-06-21 (LOBSTER’s sample), row by row',
    async (levels, rows, compared) => {
      const file = (kind: string) =>
        sharedData('lobster', `AAPL_2012-06-21_${kind}_${levels}.first${rows}.csv`);
      const { status, out } = await runCommand(
        main,
        ...['--messages', file('message'), '--book', file('orderbook')],
      );
      expect(status).toBe(0);
      for (const name of ['one-step', 'free-running']) {
        expect(out).toMatch(new RegExp(`${name}: ${compared} rows compared, .*, 0 differing`));
      }
    },
  );
});
