import { afterEach, describe, expect, it, vi } from 'vitest';
import { listExercises } from '../../../src/course/catalogue.js';
import { courseFolders } from '../../../src/course/folders.js';
import { verdictHtml } from '../../../src/course/grading/render-html.js';
import type { Verdict } from '../../../src/course/grading/verdict.js';
import { attempt, check, hint } from '../../../src/course/notebook.js';
import type { DisplayBundle } from '../../../src/plot/index.js';

const NOT_WRITTEN = 'TODO 01-small/quotes';
const SENTENCE = 'Not attempted yet: write exercises/01-small/quotes.ts, then run this cell again.';

function shown(): { bundles: DisplayBundle[]; sink: (bundle: DisplayBundle) => void } {
  const bundles: DisplayBundle[] = [];
  return { bundles, sink: (bundle) => bundles.push(bundle) };
}

afterEach(() => vi.unstubAllEnvs());

describe('attempt()', () => {
  it('returns the value, and shows nothing', async () => {
    const { bundles, sink } = shown();
    expect(attempt(() => 42, sink)).toBe(42);
    expect(await attempt(async () => 43, sink)).toBe(43);
    expect(bundles).toEqual([]);
  });

  it('says in a sentence that an answer is not written yet', async () => {
    const { bundles, sink } = shown();
    const todo = () => {
      throw new Error(NOT_WRITTEN);
    };
    expect(attempt(todo, sink)).toBeUndefined();
    expect(await attempt(async () => todo(), sink)).toBeUndefined();
    expect(bundles.map((bundle) => bundle['text/plain'])).toEqual([SENTENCE, SENTENCE]);
    expect(bundles[0]?.['text/html']).toContain(SENTENCE);
  });

  it('tells any other error in a sentence, escaped', () => {
    const { bundles, sink } = shown();
    attempt(() => {
      throw new RangeError('<b>no</b>');
    }, sink);
    attempt(() => {
      throw 'text';
    }, sink);
    expect(bundles[0]?.['text/plain']).toBe('Your code threw RangeError: <b>no</b>');
    expect(bundles[0]?.['text/html']).toContain('&lt;b&gt;no&lt;/b&gt;');
    expect(bundles[1]?.['text/plain']).toBe('Your code threw a value: text');
  });
});

describe('check() and hint()', () => {
  it('shows the verdict of the command line, on the answers it is told to grade', async () => {
    vi.stubEnv('WORKBOOK_ANSWERS', 'solutions');
    const { bundles, sink } = shown();
    const slug = listExercises(courseFolders())[0]?.slug as string;
    await check(slug, sink);
    expect(bundles).toHaveLength(1);
    expect(bundles[0]?.['text/plain']).toMatch(new RegExp(`^passed +\\d+/\\d+  ${slug}\n`));
    expect(bundles[0]?.['text/html']).toContain('passed</b>');
  }, 120_000);

  it('says in a sentence that there is no such exercise', async () => {
    const { bundles, sink } = shown();
    await check('99-nowhere/nothing', sink);
    await hint('99-nowhere/nothing', sink);
    const line = 'There is no exercise or chapter "99-nowhere/nothing".';
    expect(bundles.map((bundle) => bundle['text/plain'])).toEqual([line, line]);
  }, 120_000);
});

describe('verdictHtml()', () => {
  it('escapes all that comes from the answer', () => {
    const evil = '<script>alert("x")</script>';
    const verdict: Verdict = {
      exercise: '01-small/quotes',
      answer: evil,
      status: 'wrong',
      points: 0,
      maxPoints: 1,
      sentence: evil,
      details: evil,
      tests: [
        {
          title: evil,
          points: 1,
          earned: 0,
          status: 'wrong',
          sentence: evil,
          expected: evil,
          actual: evil,
          details: evil,
        },
      ],
      hintsAvailable: 0,
      output: evil,
    };
    expect(verdictHtml(verdict)).not.toContain('<script');
    expect(verdictHtml(verdict).match(/&lt;script&gt;/g)).toHaveLength(8);
  });
});
