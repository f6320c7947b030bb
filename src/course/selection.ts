/**
 * Which exercises the words of a command line mean: `03`, `03-inventory-skew`, a whole slug, the
 * name of an exercise alone, or the path of one of its files (a shell completes those).
 */

/** A word that names nothing, with the slugs and chapters most like it. */
export interface UnknownWord {
  readonly word: string;
  readonly near: readonly string[];
}

export interface Selection {
  /** In the order of the catalogue, each once. */
  readonly slugs: readonly string[];
  readonly unknown: readonly UnknownWord[];
}

const MOST_NEAR = 3;

/** The slugs that words mean; no words mean all. */
export function selectExercises(all: readonly string[], words: readonly string[]): Selection {
  if (words.length === 0) return { slugs: all, unknown: [] };
  const chosen = new Set<string>();
  const unknown: UnknownWord[] = [];
  for (const word of words) {
    const meant = meantBy(slugLike(word), all);
    if (meant.length === 0) unknown.push({ word, near: nearest(slugLike(word), all) });
    for (const slug of meant) chosen.add(slug);
  }
  return { slugs: all.filter((slug) => chosen.has(slug)), unknown };
}

/**
 * The slugs that words mean, for a command that cannot go on without them.
 * @throws RangeError where a word names nothing: a line for each, with what is most like it
 */
export function chooseExercises(
  all: readonly string[],
  words: readonly string[],
): readonly string[] {
  const { slugs, unknown } = selectExercises(all, words);
  if (unknown.length > 0) throw new RangeError(unknown.map(unknownLine).join('\n'));
  return slugs;
}

/** One line on a word that names nothing. */
export function unknownLine({ word, near }: UnknownWord): string {
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return `There is no exercise or chapter "${word}".${hint}`;
}

function slugLike(word: string): string {
  return word
    .replaceAll('\\', '/')
    .replace(/^.*(?:exercises|solutions|test\/course)\//, '')
    .replace(/(?:\.test)?\.ts$/, '')
    .replace(/\/$/, '');
}

function meantBy(word: string, all: readonly string[]): readonly string[] {
  const number = /^\d$/.test(word) ? `0${word}` : word;
  const whole = all.filter((slug) => {
    const [chapter = ''] = slug.split('/');
    return slug === word || chapter === word || chapter.split('-')[0] === number;
  });
  return whole.length > 0 ? whole : all.filter((slug) => slug.split('/')[1] === word);
}

/** The slugs and chapters that share most with a word, best first. */
function nearest(word: string, all: readonly string[]): readonly string[] {
  const chapters = new Set(all.map((slug) => slug.split('/')[0] as string));
  const names = [...all, ...chapters];
  return names
    .map((name) => ({ name, distance: distanceTo(word, name) }))
    .filter(({ distance }) => distance <= Math.max(2, word.length / 3))
    .sort((one, other) => one.distance - other.distance || one.name.length - other.name.length)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** How far a word is from a name, or from the nearest of its parts that can stand alone. */
function distanceTo(word: string, name: string): number {
  const [chapter = '', exercise] = name.split('/');
  const parts = [name, exercise ?? chapter.replace(/^\d\d-/, '')];
  const last = word.split('/').at(-1) as string;
  if (word.length > 2 && name.includes(word)) return 0;
  if (last.length > 2 && exercise?.includes(last)) return 1;
  return Math.min(...parts.map((part) => editDistance(word, part)));
}

/** Levenshtein's distance: the least number of letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
