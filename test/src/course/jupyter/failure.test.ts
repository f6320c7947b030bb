import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../src/course/jupyter/kernels/workbook-ts/failure.mjs';

const ROOT = '/home/learner/workbook';

/** An error with the stack that V8 writes for the given frames. */
function thrown(error: Error, frames: readonly string[]): Error {
  error.stack = [`${error.name}: ${error.message}`, ...frames.map((at) => `    at ${at}`)].join(
    '\n',
  );
  return error;
}

describe('describeFailure()', () => {
  it('names the error and the functions of the project that it passed through', () => {
    const error = thrown(new RangeError('lots must not be negative'), [
      `lots (${ROOT}/src/units/numbers.js:42:11)`,
      `async ${ROOT}/exercises/01-quotes/mid.js:3:1`,
      'evalmachine.<anonymous>:5:1',
      `Module.run (${ROOT}/node_modules/tslab/dist/executor.js:10:5)`,
      `handle (${ROOT}/src/course/jupyter/kernels/workbook-ts/kernel.mjs:10:5)`,
      'node:internal/process/task_queues:95:5',
    ]);
    expect(describeFailure([[error]], ROOT)).toEqual({
      ename: 'RangeError',
      evalue: 'lots must not be negative',
      traceback: [
        '\u001b[31mRangeError\u001b[39m: lots must not be negative',
        '    at lots, src/units/numbers.ts',
        '    at top level, exercises/01-quotes/mid.ts',
      ],
    });
  });

  it('gives each complaint of the compiler its line and column in the cell', () => {
    const parts = [
      ['%s%d:%d - %s', '', 1, 7, "Type 'string' is not assignable to type 'number'."],
      ['%s%d:%d - %s', `${ROOT}/exercises/a/b.ts `, 9, 2, "Cannot find name 'x'."],
    ];
    const failure = describeFailure(parts, ROOT);
    expect(failure.ename).toBe('TypeScript');
    expect(failure.evalue.split('\n')).toEqual([
      "line 1, column 7: Type 'string' is not assignable to type 'number'.",
      "exercises/a/b.ts, line 9, column 2: Cannot find name 'x'.",
    ]);
  });

  it('says that a cell was interrupted, in its synchronous part or while it waits', () => {
    const stopped = Object.assign(new Error('Script execution was interrupted by `SIGINT`'), {
      code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED',
    });
    expect(describeFailure([[stopped]], ROOT).ename).toBe('Interrupted');
    const waiting = new Error('Interrupted asynchronously');
    expect(describeFailure([[waiting]], ROOT).ename).toBe('Interrupted');
  });

  it('keeps the cause, and shows what is thrown without being an error', () => {
    const cause = new Error('no such file');
    const failed = new Error('cannot read bars', { cause });
    expect(describeFailure([[failed]], ROOT).evalue).toBe(
      'cannot read bars (because: no such file)',
    );
    expect(describeFailure([['just text']], ROOT).evalue).toBe('just text');
    expect(describeFailure([[{ code: 7 }]], ROOT).evalue).toBe('{ code: 7 }');
    expect(describeFailure([[undefined]], ROOT).evalue).toBe('undefined');
    expect(describeFailure([], ROOT).evalue).toMatch(/without saying why/);
  });
});
