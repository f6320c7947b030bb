/**
 * The cut, from outside: what a learner must see is there, what gives the answer away is not, the
 * stub compiles, and it throws.
 */

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cutStub } from '../../../src/course/cut-stub.js';

const SLUG = '01-sample/answer';
const TODO = `throw new Error('TODO ${SLUG}');`;

/** The cut with single spaces, so that tests do not depend on the formatter. */
function cut(text: string): string {
  return cutStub(SLUG, text).replaceAll(/\s+/g, ' ').trim();
}

/** Errors of a strict compilation. */
function compileErrors(text: string): string[] {
  const source = ts.createSourceFile('stub.ts', text, ts.ScriptTarget.ES2022, true);
  const options = {
    strict: true,
    noImplicitOverride: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const library = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => (name === 'stub.ts' ? source : library(name, ...rest));
  const program = ts.createProgram(['stub.ts'], options, host);
  return ts.getPreEmitDiagnostics(program, source).map((d) => String(d.messageText));
}

describe('bodies', () => {
  it('a function, an arrow and a function expression lose theirs', () => {
    expect(cut('export function f(a: number): number { return a; }')).toBe(
      `export function f(a: number): number { ${TODO} }`,
    );
    expect(cut('export const f = (a: number): { b: number } => ({ b: a });')).toBe(
      `export const f = (a: number): { b: number } => { ${TODO} };`,
    );
    expect(cut('export const f: (a: number) => number = function (a) { return a; };')).toBe(
      `export const f: (a: number) => number = function (a) { ${TODO} };`,
    );
  });

  it('functions in an exported object lose theirs, other values stay', () => {
    expect(cut('export const o = { a: 1, f(): number { return 2; }, g: (): number => 3 };')).toBe(
      `export const o = { a: 1, f(): number { ${TODO} }, g: (): number => { ${TODO} } };`,
    );
  });

  it('methods, accessors and constructors lose theirs, overloads and public fields stay', () => {
    const stub = cut(`export class C {
      readonly a = 1;
      constructor(b: number) { this.#b = b; }
      #b: number;
      get b(): number { return this.#b; }
      f(x: string): number;
      f(x: number): number;
      f(_x: unknown): number { return this.#secret(); }
      #secret(): number { return 1; }
      private alsoSecret = 2;
      static { console.log(1); }
    }`);
    expect(stub).toBe(
      `export class C { readonly a = 1; constructor(b: number) { ${TODO} } get b(): number { ${TODO} } f(x: string): number; f(x: number): number; f(_x: unknown): number { ${TODO} } }`,
    );
  });

  it('the constructor of a derived class keeps its super call, or it would not compile', () => {
    const stub = cutStub(
      SLUG,
      `export class A { constructor(readonly a: number) { this.b = a; } b: number }
       export class B extends A { readonly c: number; constructor(c: number) { super(c); this.c = c; } }`,
    );
    expect(stub.replaceAll(/\s+/g, ' ')).toContain(`{ super(c); ${TODO} }`);
    expect(compileErrors(stub)).toEqual([]);
  });

  it('a function without a return type is refused by file and line: its stub would lose it', () => {
    expect(() => cut('\nexport function f(a: number) { return a; }')).toThrow(
      'Cannot cut solutions/01-sample/answer.ts:2: give f() a return type, so that its stub keeps it',
    );
  });
});

describe('what stays', () => {
  it('the header, docstrings, types, exported constants and comments beside them', () => {
    const text = `/** The header. */

/** A quote. */
export interface Quote { readonly bid: number } // in ticks
/** The limit. */
export const LIMIT = 5; // lots
export type Side = 'buy' | 'sell';
`;
    expect(cut(text)).toBe(text.replaceAll(/\s+/g, ' ').trim());
  });

  it('whatever is @given stays with its body, its helpers and its private fields', () => {
    const stub = cut(`/** Sums. @given */
      export function sum(a: number): number { return plus(a); }
      function plus(a: number): number { return a + ONE; }
      const ONE = 1;
      export class C {
        #a = 1;
        #b = 2;
        /** @given */
        get a(): number { return this.#a; }
        get b(): number { return this.#b; }
      }`);
    expect(stub).toContain('return plus(a); }');
    expect(stub).toContain('function plus(a: number): number { return a + ONE; } const ONE = 1;');
    expect(stub).toContain('#a = 1; /** @given */ get a(): number { return this.#a; }');
    expect(stub).not.toContain('#b');
  });

  it('a private constant or type that a signature or an exported constant needs', () => {
    const stub = cut(`interface Hidden { a: number }
      interface Unneeded { a: number }
      const BASE = 2;
      export const DERIVED = BASE * 2;
      export function f(h: Hidden, scale = BASE): number { const u: Unneeded = h; return u.a * scale; }`);
    expect(stub).toContain('interface Hidden');
    expect(stub).toContain('const BASE = 2;');
    expect(stub).not.toContain('Unneeded');
  });
});

describe('what goes', () => {
  it('private helpers with their comments, even where a parameter has their name', () => {
    const stub = cut(`/** The header says nothing. */

      /** The secret trick. */
      const trick = 3; // secret
      export function f(trick: number): number { return trick; } // public
      // Secret steps follow.
      function helper(): number { return trick; }
      console.log(helper());
      // The secret end.`);
    expect(stub).toBe(
      `/** The header says nothing. */ export function f(trick: number): number { ${TODO} } // public`,
    );
  });

  it('imports that nothing uses any more, name by name', () => {
    const stub = cut(`/** Header. */

      import all from 'a';
      import * as space from 'b';
      import one, { type Two, three } from 'c';
      export function f(x: Two, y: typeof one): void { all(space, three); }`);
    expect(stub).toBe(
      `/** Header. */ import one, { type Two } from 'c'; export function f(x: Two, y: typeof one): void { ${TODO} }`,
    );
  });

  it('the private field of a parameter property; the parameter stays', () => {
    expect(cut('export class C { constructor(private readonly a: number) {} }')).toBe(
      `export class C { constructor(a: number) { ${TODO} } }`,
    );
  });
});

const SAMPLE = `/** Header. */

import { join } from 'node:path';
import type { Lots } from '../../src/units/index.js';

/** A maker. */
export class Maker {
  #cash = 0;
  readonly limit: number;
  constructor(limit: number) { this.limit = limit; }
  /** Buys. */
  buy(q: number): void { this.#cash -= helper(q); }
}
/** Free. */
export function* steps(): Generator<number> { yield 1; }
export async function later(): Promise<number> { return 1; }
export function isLots(x: unknown): x is number { return typeof x === 'number'; }
function helper(q: number): number { return q; }
`;

describe('the stub', () => {
  it('compiles in strict mode, with fields that its constructor no longer sets', () => {
    expect(compileErrors(cutStub(SLUG, SAMPLE))).toEqual([]);
  });

  it('is its own cut', () => {
    const stub = cutStub(SLUG, SAMPLE);
    expect(cutStub(SLUG, stub)).toBe(stub);
  });
});
