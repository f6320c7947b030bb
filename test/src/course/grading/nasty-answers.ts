/**
 * Answers to the small course, right, wrong and nasty, each by the name of its case. What a case does
 * not replace is right.
 */

import { QUOTES, quotesAnswer } from './small-course.js';

const TODO = `throw new Error('TODO ${QUOTES}');`;
const LOOP = 'for (;;);';

export const ANSWERS = {
  right: quotesAnswer(),
  stub: quotesAnswer({
    mid: `export function mid(bid: number, ask: number): number { ${TODO} }`,
    sorted: `export function sorted(prices: readonly number[]): number[] { ${TODO} }`,
    later: `export async function later(): Promise<number> { ${TODO} }`,
  }),
  todoOnImport: `${TODO} ${quotesAnswer()}`,
  begun: quotesAnswer({
    sorted: `export function sorted(prices: readonly number[]): number[] { ${TODO} }`,
  }),
  nan: quotesAnswer({ mid: 'export function mid() { return NaN; }' }),
  mutates: quotesAnswer({
    sorted: 'export function sorted(prices: number[]) { return prices.sort(); }',
  }),
  otherError: quotesAnswer({
    mid: 'export function mid(bid: number, ask: number) { if (bid > ask) throw new TypeError("no"); return (bid + ask) / 2; }',
  }),
  throws: quotesAnswer({
    sorted: 'export function sorted() {\n  return (undefined as any).length;\n}',
  }),
  throwsNothing: quotesAnswer({ sorted: 'export function sorted() { throw undefined; }' }),
  throwsOnImport: quotesAnswer({ top: '\n\nthrow new RangeError("on import");' }),
  doesNotCompile: `\n${quotesAnswer()}\nexport const broken = (;`,
  missingExport: quotesAnswer({ sorted: '' }),
  missingClass: quotesAnswer({ mid: 'export const mid = 3;' }),
  missingImport: quotesAnswer({ top: "import { x } from './nowhere.js'; x();" }),
  loopOnImport: quotesAnswer({ top: LOOP }),
  loopInTest: quotesAnswer({ sorted: `export function sorted() { ${LOOP} }` }),
  awaitOnImport: quotesAnswer({ top: 'await new Promise(() => {});' }),
  neverSettles: quotesAnswer({ later: 'export const later = () => new Promise(() => {});' }),
  exitOnImport: quotesAnswer({ top: 'process.exit(0);' }),
  exitInTest: quotesAnswer({ mid: 'export function mid() { process.exit(0); }' }),
  exitForReal: quotesAnswer({
    sorted: 'export function sorted() { (process as any).reallyExit(0); }',
  }),
  aborts: quotesAnswer({ sorted: 'export function sorted() { process.abort(); }' }),
  kills: quotesAnswer({
    sorted: 'export function sorted() { process.kill(process.pid, "SIGKILL"); }',
  }),
  disconnects: quotesAnswer({ top: 'process.disconnect();' }),
  rejects: quotesAnswer({ top: 'Promise.reject(new Error("stray"));' }),
  prints: quotesAnswer({
    top: 'for (let i = 0; i < 50_000; i += 1) console.log("line", i); console.error("oops");',
  }),
  outOfMemory: quotesAnswer({
    sorted:
      'const all: number[][] = []; export function sorted() { for (;;) all.push(new Array(1_000_000).fill(1.5)); }',
  }),
  leavesTimers: quotesAnswer({
    top: 'setInterval(() => {}, 10); setTimeout(() => { for (;;); }, 300);',
  }),
  breaksGlobals: quotesAnswer({
    top: 'const hold = (x: any) => x; hold(Math).max = () => -1; hold(Array.prototype).map = () => [];',
  }),
  importsSource: quotesAnswer({
    top: "import { ticks } from '../../src/units/index.js'; import { mean } from 'mathjs';",
    mid: 'export function mid(bid: number, ask: number) { if (bid > ask) throw new RangeError("crossed"); return ticks(mean(bid, ask)); }',
  }),
};
