import { describe, expect, it } from 'vitest';
import { countSteps } from '../../../src/course/count-steps.js';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const steps = (code: () => void) => countSteps(code).steps;
const moves = (code: () => void) => countSteps(code).moves;

/** Each looks through a container of n elements; its code knows nothing of being counted. */
const SCANS: Readonly<Record<string, (n: number) => () => void>> = {
  'a for loop': (n) => () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += i;
    return sum;
  },
  'for … of': (n) => {
    const list = upTo(n);
    return () => {
      let sum = 0;
      for (const x of list) sum += x;
      return sum;
    };
  },
  'a walk along links': (n) => {
    interface Link {
      next: Link | undefined;
    }
    let head: Link | undefined;
    for (let i = 0; i < n; i++) head = { next: head };
    return () => {
      let length = 0;
      for (let link = head; link !== undefined; link = link.next) length++;
      return length;
    };
  },
  recursion: (n) => {
    const down = (k: number): number => (k === 0 ? 0 : 1 + down(k - 1));
    return () => down(n);
  },
  findIndex: (n) => {
    const list = upTo(n);
    return () => list.findIndex((x) => x === n - 1);
  },
  reduce: (n) => {
    const list = upTo(n);
    return () => list.reduce((sum, x) => sum + x, 0);
  },
  indexOf: (n) => {
    const list = upTo(n);
    return () => list.indexOf(n - 1);
  },
  includes: (n) => {
    const list = upTo(n);
    return () => list.includes(-1);
  },
  'a spread array': (n) => {
    const list = upTo(n);
    return () => [...list][0];
  },
  'the spread keys of a map': (n) => {
    const map = new Map(upTo(n).map((x) => [x, x]));
    return () => Math.max(...map.keys());
  },
  'Array.from a set': (n) => {
    const set = new Set(upTo(n));
    return () => Array.from(set)[0];
  },
  slice: (n) => {
    const list = upTo(n);
    return () => list.slice()[0];
  },
  sort: (n) => {
    const list = upTo(n);
    return () => list.sort();
  },
  'Object.keys': (n) => {
    const record = Object.fromEntries(upTo(n).map((x) => [x, x]));
    return () => Object.keys(record)[0];
  },
};

describe('countSteps()', () => {
  it('counts code that has become hot as it counted it when it was cold', () => {
    const list = upTo(1000);
    const mean = () => list.reduce((sum, x) => sum + x, 0) / list.length;
    const twice = () => mean() + mean();
    const code = () => {
      for (let i = 0; i < 1000; i++) twice();
    };
    const cold = steps(code);
    for (let i = 0; i < 5; i++) code();
    expect(steps(code)).toBe(cold);
    expect(cold).toBeGreaterThan(2_000_000);
  });

  it.each(Object.entries(SCANS))('sees %s', (_name, scan) => {
    const [few, many] = [steps(scan(10)), steps(scan(1000))];
    expect(few).toBeLessThan(100);
    expect(many).toBeGreaterThanOrEqual(1000);
    expect(many).toBeLessThan(10_000);
  });

  it('gives the same counts each time', () => {
    const scan = SCANS['for … of']?.(500) as () => void;
    scan();
    expect([1, 2, 3].map(() => steps(scan))).toEqual(Array(3).fill(steps(scan)));
  });

  it('counts what takes no loop as the same, however much there is', () => {
    for (const code of [
      (n: number) => {
        const map = new Map(upTo(n).map((x) => [x, x]));
        return () => map.get(n - 1);
      },
      (n: number) => {
        const map = new Map(upTo(n).map((x) => [x, x]));
        return () => map.values().next().value;
      },
      (n: number) => {
        const list = upTo(n);
        return () => list.push(n) + (list.pop() ?? 0);
      },
    ]) {
      expect(steps(code(10_000))).toBe(steps(code(10)));
    }
  });

  it('counts the elements that a splice, a shift and an unshift move', () => {
    expect(moves(() => upTo(100).splice(40, 1))).toBe(59);
    expect(moves(() => upTo(100).splice(40, 0, -1))).toBe(60);
    expect(moves(() => upTo(100).splice(-10, 1))).toBe(9);
    expect(moves(() => upTo(100).splice(40, 1, -1))).toBe(0);
    expect(moves(() => upTo(100).splice(40))).toBe(0);
    expect(moves(() => upTo(100).splice(99, 1))).toBe(0);
    expect(moves(() => upTo(100).shift())).toBe(99);
    expect(moves(() => upTo(100).unshift(-1))).toBe(100);
    expect(moves(() => upTo(100).pop())).toBe(0);
  });

  it('leaves the built-ins as they were, also after an error', () => {
    const names = ['indexOf', 'splice', 'shift'] as const;
    const before = names.map((name) => Array.prototype[name]);
    expect(() =>
      countSteps(() => {
        throw new RangeError('from the code');
      }),
    ).toThrow('from the code');
    expect(names.map((name) => Array.prototype[name])).toEqual(before);
    expect(Object.keys(Object.getOwnPropertyDescriptors([]))).toEqual(['length']);
  });
});
