import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/conformance.js';
import { runCommand, ScratchFolder, sharedData } from './support/run-command.js';
import {
  deepStaticBook,
  type Message,
  walkingPrice,
  workloadFile,
} from './support/workload-file.js';

const ENGINES = ['fast', 'readable'] as const;
const folder = new ScratchFolder();
afterAll(() => folder.remove());

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(ENGINES)('npm run conformance -- --engine %s', (engine) => {
  const play = (path: string) => runCommand(main, path, '--engine', engine);

  /** Plays messages, and expects these reports of them. */
  async function expectReports(messages: readonly Message[], reports: readonly string[]) {
    const { out, err } = await play(folder.write('small.bin', workloadFile(messages)));
    expect(err).toBe('');
    expect(out).toContain(`messages  ${messages.length}`);
    expect(out).toContain(`trades    ${reports.filter((line) => line.startsWith('1,')).length}`);
    expect(out).toContain(`sha256    ${sha256(reports.join('\n'))}`);
  }

  it('reports an empty file as nothing at all', async () => {
    await expectReports([], []);
  });

  it('reports acknowledgements, trades at the resting price, and cancels of IOC remainders', async () => {
    await expectReports(
      [
        { kind: 'new', side: 'sell', id: 11, price: 105, qty: 4 },
        { kind: 'new', side: 'sell', id: 12, price: 104, qty: 3 },
        { kind: 'new', side: 'buy', id: 13, price: 106, qty: 9, ioc: true },
        { kind: 'cancel', id: 11 },
      ],
      [
        '0,1,1,11,105,4',
        '0,2,1,12,104,3',
        '0,3,0,13,106,9',
        '1,3,104,3,12,13',
        '1,3,105,4,11,13',
        '2,3,0,13,106',
        '4,4,11',
      ],
    );
  });

  it('reports a modify after its trades, with its new price and quantity, and at the back of its queue', async () => {
    await expectReports(
      [
        { kind: 'new', side: 'buy', id: 1, price: 99, qty: 5 },
        { kind: 'new', side: 'buy', id: 2, price: 99, qty: 5 },
        { kind: 'modify', side: 'buy', id: 1, price: 99, qty: 2 },
        { kind: 'new', side: 'sell', id: 3, price: 100, qty: 6 },
        { kind: 'modify', side: 'sell', id: 3, price: 98, qty: 6 },
        { kind: 'modify', side: 'sell', id: 3, price: 98, qty: 6 },
      ],
      [
        '0,1,0,1,99,5',
        '0,2,0,2,99,5',
        '3,3,0,1,99,2',
        '0,4,1,3,100,6',
        '1,5,99,5,2,3',
        '1,5,99,1,1,3',
        '3,5,1,3,98,6',
        '5,6,3',
      ],
    );
  });

  it('plays prices beyond 32 bits, and below zero', async () => {
    const far = 2 ** 40;
    await expectReports(
      [
        { kind: 'new', side: 'buy', id: 1, price: far, qty: 5 },
        { kind: 'new', side: 'sell', id: 2, price: far - 7, qty: 2 },
      ],
      [`0,1,0,1,${far},5`, `0,2,1,2,${far - 7},2`, `1,2,${far},2,1,2`],
    );
    await expectReports(
      [
        { kind: 'new', side: 'buy', id: 1, price: -3763, qty: 5 },
        { kind: 'cancel', id: 1 },
      ],
      ['0,1,0,1,-3763,5', '2,2,0,1,-3763'],
    );
  });

  it.skipIf(!existsSync(sharedData('consensus')))(
    'prints the known hash of 39,878 messages of the public benchmark',
    async () => {
      const { out } = await play(sharedData('consensus', 'normal_seed23_count20000.bin.gz'));
      expect(out).toContain('messages  39878');
      expect(out).toContain('trades    556');
      expect(out).toContain('7e32c8ad534265a77e66b9fc1df15cc61fe3030434a5b0ab9548704d23bb0395');
    },
  );
});

it.skipIf(!existsSync(sharedData('consensus')))(
  'the fast engine prints the published hash of 1,996,097 messages',
  async () => {
    const file = sharedData('consensus', 'normal_seed23_count1000000.bin.gz');
    const { out } = await runCommand(main, file);
    expect(out).toContain('messages  1996097');
    expect(out).toContain('e9b2e3926854410b01a035aeb25dd05f1e597c233be8263de9eb49b6713d367e');
  },
  120_000,
);

describe('both engines agree', () => {
  it.each([
    ['on a deep book of 40,000 orders that stands still', deepStaticBook(40_000, 60_000)],
    ['on a walk over 60,000 ticks', walkingPrice(60_000, 3)],
    ['on a walk over two million ticks', walkingPrice(20_000, 100)],
  ])(
    '%s',
    async (name, messages) => {
      const file = folder.write(`${name}.bin.gz`, gzipSync(workloadFile(messages), { level: 1 }));
      const fast = await runCommand(main, file);
      const readable = await runCommand(main, file, '--engine', 'readable');
      const result = ({ out }: { out: string }) => out.replace(/^engine.*\n/, '');
      expect(result(fast)).toBe(result(readable));
      expect(Number(/trades +(\d+)/.exec(fast.out)?.[1])).toBeGreaterThan(1000);
    },
    120_000,
  );
});

describe('a file that cannot be played', () => {
  const good = workloadFile([{ kind: 'new', side: 'buy', id: 1, price: 100, qty: 1 }]);
  const changed = (at: number, byte: number): Buffer => {
    const bytes = Buffer.from(good);
    bytes[at] = byte;
    return bytes;
  };

  it.each<[string, Buffer, string]>([
    ['is shorter than its header', good.subarray(0, 9), 'shorter than its header'],
    ['has another magic', changed(0, 0x39), 'it must begin with'],
    ['has another version', changed(8, 9), 'its version must be 1, and is 9'],
    ['is cut short', good.subarray(0, 40), 'it ends after 0 of 1 messages'],
    ['has bytes to spare', Buffer.concat([good, Buffer.alloc(3)]), 'it has 3 bytes more'],
    ['has an unknown type', changed(16, 7), 'message 1 has type 7'],
    ['has an id beyond 2^53', changed(16 + 23, 1), 'the order id of message 1 is beyond 2^53'],
    ['has a quantity of 0', changed(16 + 4, 0), 'the engine refuses it: bad-quantity'],
    ['is half of a gzip file', gzipSync(good).subarray(0, 40), 'it is not a whole gzip file'],
  ])('%s', async (_what, bytes, problem) => {
    const { status, err } = await runCommand(main, folder.write('bad.bin', bytes));
    expect(err).toContain(problem);
    expect(status).toBe(1);
  });

  it('is not there, or is not named', async () => {
    expect(await runCommand(main, 'absent.bin')).toMatchObject({
      status: 1,
      err: expect.stringContaining('no such file'),
    });
    expect((await runCommand(main)).status).toBe(2);
    expect((await runCommand(main, 'a.bin', '--engine', 'quick')).status).toBe(2);
  });
});
