import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type KernelClient,
  startKernelClient,
} from '../../../../src/course/jupyter/kernel-client.js';
import { jupyterFiles } from '../../../../src/course/jupyter/project.js';

/** For this long after a failure tslab drops the cells that were waiting, as "Run All" wants it. */
const AFTER_FAILURE_MS = 400;

describe('the kernel, over ZeroMQ', { timeout: 120_000 }, () => {
  const state = mkdtempSync(join(tmpdir(), 'workbook-kernel-'));
  let kernel: KernelClient;

  beforeAll(async () => {
    kernel = await startKernelClient({ ...jupyterFiles(), state });
  }, 120_000);

  afterAll(async () => {
    await kernel.shutdown();
    rmSync(state, { recursive: true, force: true });
  }, 30_000);

  /** Runs a cell that is expected to fail, and waits until the next may be sent. */
  async function failing(code: string) {
    const result = await kernel.run(code);
    await sleep(AFTER_FAILURE_MS);
    return result;
  }

  it('runs in the root of the project, wherever it was started', async () => {
    const code = "import { ticks } from './src/units/index.js';\nconsole.log(ticks(9995) + 1);";
    expect(await kernel.run(code)).toMatchObject({ status: 'ok', stdout: '9996\n', stderr: '' });
  });

  it('keeps what a cell declares for the next', async () => {
    await kernel.run('const bid = 9995;');
    expect((await kernel.run('console.log(bid);')).stdout).toBe('9995\n');
  });

  it('sends displays as a bundle', async () => {
    const cell = "import { display } from 'tslab';\ndisplay.html('<b>quote</b>');";
    const { displays } = await kernel.run(cell);
    expect(displays).toEqual([{ 'text/html': '<b>quote</b>' }]);
  });

  it('reports an error that a cell throws as an error, not as text', async () => {
    const result = await failing("throw new RangeError('crossed');");
    const error = { name: 'RangeError', message: 'crossed' };
    expect(result).toMatchObject({ status: 'error', stderr: '', error });
  });

  it('reports a cell that does not compile, with its line', async () => {
    const result = await failing("const qty: number = 'ten';");
    expect(result.error?.name).toBe('TypeScript');
    expect(result.error?.message).toMatch(/^line 1, column 7: Type 'string'/);
  });

  it('aborts the cells that wait behind a failure', async () => {
    const results = await Promise.all([kernel.run("throw new Error('stop')"), kernel.run('1 + 1')]);
    expect(results.map(({ status }) => status)).toEqual(['error', 'aborted']);
    await sleep(AFTER_FAILURE_MS);
  });

  it('goes on when a cell calls process.exit()', async () => {
    expect((await failing('process.exit(0);')).error?.message).toMatch(/the notebook's kernel/);
    expect((await kernel.run('console.log(bid);')).stdout).toBe('9995\n');
  });

  it.skipIf(process.platform === 'win32').each([
    ['loops for ever', 'while (true) {}'],
    ['waits for ever', 'await new Promise(() => {});'],
  ])('can be interrupted while a cell %s, and keeps its state', async (_, code) => {
    const running = failing(code);
    await sleep(1_500);
    kernel.interrupt();
    expect((await running).error?.name).toBe('Interrupted');
    expect((await kernel.run('console.log(bid);')).stdout).toBe('9995\n');
  });

  it('ends when it is told to, even with a timer running', async () => {
    const other = await startKernelClient({ ...jupyterFiles(), state });
    await other.run('setInterval(() => {}, 1000);');
    await other.shutdown();
    expect(other.process.exitCode).toBe(0);
  });
});
