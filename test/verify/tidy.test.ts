/**
 * What the style asks and a machine can see: short files and functions, a header in each file,
 * layers that point one way, no cycles, nothing left to do, no luck and no clock in the market.
 *
 * A layer is a folder of `src/`. A failure lists file, line and what to do.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cyclesIn, importEdges, layerOf } from '../gates/import-graph.js';
import { projectFiles, ROOT } from '../gates/source-files.js';
import { lineOf, nodesIn, parse } from '../gates/syntax.js';

/** What each layer may import. The market comes first; what stands beside it may not be imported by it. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  units: [],
  random: ['units'],
  stats: ['units'],
  book: ['units'],
  matching: ['units', 'book'],
  exchange: ['units', 'book', 'matching'],
  makers: ['units', 'random', 'stats', 'book'],
  simulation: ['units', 'random', 'stats', 'book', 'matching', 'makers'],
  backtest: ['units', 'random', 'stats', 'book', 'matching', 'makers', 'simulation'],
  ledger: ['units', 'random'],
  services: ['units', 'random', 'stats', 'book', 'matching', 'exchange', 'makers', 'ledger'],
  data: ['units'],
  plot: ['data'],
  report: ['units', 'stats', 'makers', 'backtest', 'plot', 'data'],
  course: ['units', 'random', 'stats', 'book', 'matching', 'makers', 'simulation', 'data', 'plot'],
};
/** `cli` holds the commands: it may import every layer, and no layer imports it. */
const COMMANDS = 'cli';
const WITHOUT_LUCK = [
  'units',
  'random',
  'stats',
  'book',
  'matching',
  'exchange',
  'makers',
  'simulation',
  'backtest',
  'ledger',
];

const MOST_LINES = 300;
/** A graded suite is one file whatever it takes: it cannot be split. */
const MOST_LINES_OF_A_SUITE = 400;
const MOST_LINES_OF_A_FUNCTION = 70;

const files = projectFiles();
const code = files.filter((path) => /\.m?[jt]s$/.test(path));
const source = code.filter((path) => path.startsWith('src/'));
const library = code.filter((path) => /^(?:src|solutions)\//.test(path));
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const treeOf = (path: string) => parse(join(ROOT, path));

/** The lines of a file that match, each as a complaint. */
function complaints(path: string, pattern: RegExp, advice: string): string[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${advice}`] : []));
}

it('there is something to look at', () => {
  expect(source.length, 'files in src/').toBeGreaterThan(0);
});

describe('sizes', () => {
  it('no file is too long', () => {
    const long = code.flatMap((path) => {
      const lines = textOf(path).trimEnd().split('\n').length;
      const most = path.startsWith('test/course/') ? MOST_LINES_OF_A_SUITE : MOST_LINES;
      return lines > most ? [`${path}: ${lines} lines, at most ${most}: split it by concept`] : [];
    });
    expect(long).toEqual([]);
  });

  it(`no function of src/ or solutions/ is longer than ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    const long = library.flatMap((path) => {
      const tree = treeOf(path);
      return [...nodesIn(tree)].filter(isNamedPart).flatMap((node) => {
        const first = lineOf(tree, node);
        const lines = tree.getLineAndCharacterOfPosition(node.end).line + 2 - first;
        const name = node.name?.getText(tree) ?? 'a function';
        return lines > MOST_LINES_OF_A_FUNCTION
          ? [`${path}:${first}: ${name} has ${lines} lines: take a part out and name it`]
          : [];
      });
    });
    expect(long).toEqual([]);
  });
});

describe('layers', () => {
  const edges = importEdges(source);

  it('each folder of src/ is a layer', () => {
    const unknown = source.map(layerOf).filter((layer) => !(layer in LAYERS) && layer !== COMMANDS);
    const advice = 'add it to LAYERS in test/verify/tidy.test.ts and to the map in the README';
    expect([...new Set(unknown)], advice).toEqual([]);
  });

  it('imports point one way', () => {
    const against = edges.flatMap(({ from, to, line }) => {
      const [here, there] = [layerOf(from), layerOf(to)];
      const allowed = here === COMMANDS || here === there || LAYERS[here]?.includes(there);
      return allowed
        ? []
        : [`${from}:${line}: ${here} must not import ${there}: move the shared part down a layer`];
    });
    expect(against).toEqual([]);
  });

  it('nothing imports in a circle', () => {
    expect(cyclesIn(edges), 'break the circle at the import that needs least').toEqual([]);
  });
});

describe('text', () => {
  it('each file of src/ opens with a header', () => {
    const headless = source
      .filter((path) => !path.endsWith('/index.ts') && !/^\s*\/[*/]/.test(textOf(path)))
      .map((path) => `${path}:1: say in a comment what the file holds and why`);
    expect(headless).toEqual([]);
  });

  it('nothing is left to do outside exercises/', () => {
    const marker = /(?:\/\/|\/\*|^\s*\*)\s*(?:TODO|FIXME|XXX|HACK)\b|\b(?:TODO|FIXME):/;
    const left = code
      .filter((path) => !path.startsWith('exercises/'))
      .flatMap((path) => complaints(path, marker, 'do it, or open an issue and take the note out'));
    expect(left).toEqual([]);
  });

  it('names are in kebab-case', () => {
    const folders = /^(?:src|test|solutions|exercises|notebooks)\//;
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/;
    /** Jupyter says how its own files are called. */
    const given = /^src\/course\/jupyter\/config\//;
    const odd = files
      .filter((path) => folders.test(path) && !given.test(path))
      .filter((path) => !path.split('/').every((part) => kebab.test(part)))
      .map((path) => `${path}: rename it in lower case, with hyphens`);
    expect(odd).toEqual([]);
  });

  it('no path of somebody’s machine is written down', () => {
    /** `/home/me` and `/home/learner` are nobody's. */
    const path =
      /(?:^|[\s'"`(=])(?:\/(?:home|Users|root|work|tmp)\/|[A-Z]:\\+Users\\)(?!me\b|learner\b)/;
    const text = files.filter((name) => /\.(?:m?[jt]s|json|md|ipynb|txt|yml)$/.test(name));
    const found = text.flatMap((name) => complaints(name, path, 'take the absolute path out'));
    expect(found).toEqual([]);
  });
});

describe('habits', () => {
  it('the market layers draw no luck of their own and read no clock', () => {
    const found = source
      .filter((path) => WITHOUT_LUCK.includes(layerOf(path)))
      .flatMap((path) => impurities(path));
    expect(found).toEqual([]);
  });

  it('no test is left out or singled out', () => {
    const found = code
      .filter((path) => path.endsWith('.test.ts'))
      .flatMap((path) => {
        const tree = treeOf(path);
        return [...nodesIn(tree)]
          .filter(ts.isPropertyAccessExpression)
          .filter((node) =>
            /^(?:it|test|describe)\b.*\.(?:only|skip|todo)$/.test(node.getText(tree)),
          )
          .map(
            (node) =>
              `${path}:${lineOf(tree, node)}: take .${node.name.text} away (skipIf says why)`,
          );
      });
    expect(found).toEqual([]);
  });
});

/** A function, but not the one that a whole script is wrapped in: `(() => { … })();`. */
function isNamedPart(node: ts.Node): node is ts.SignatureDeclaration {
  if (!ts.isFunctionLike(node)) return false;
  const isWrapped =
    ts.isParenthesizedExpression(node.parent) && ts.isCallExpression(node.parent.parent);
  return !(isWrapped && ts.isSourceFile(node.parent.parent.parent.parent));
}

function impurities(path: string): string[] {
  const tree = treeOf(path);
  return [...nodesIn(tree)].flatMap((node) => {
    const text = node.getText(tree);
    const reads =
      (ts.isPropertyAccessExpression(node) &&
        /^(?:Math\.random|Date\.now|performance\.now|process\.hrtime)$/.test(text)) ||
      (ts.isNewExpression(node) && /^new Date(?:\(\))?$/.test(text)) ||
      (ts.isCallExpression(node) && text === 'Date()');
    return reads
      ? [`${path}:${lineOf(tree, node)}: ${text}: pass the generator or the time in`]
      : [];
  });
}
