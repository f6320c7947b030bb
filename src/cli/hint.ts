/**
 * `npm run hint -- <exercise> [--again] [--reset]`: the next hint, one at a time.
 *
 * The hints of an exercise go from a nudge to nearly the answer. `--again` repeats those that were
 * given, `--reset` starts over.
 */

import { parseArgs } from 'node:util';
import { listExercises } from '../course/catalogue.js';
import { type CourseFolders, courseFolders } from '../course/folders.js';
import { readSuite } from '../course/grading/suite-source.js';
import { hintsGiven, rememberHints } from '../course/progress.js';
import { chooseExercises } from '../course/selection.js';

export async function main(
  args: readonly string[],
  folders: CourseFolders = courseFolders(),
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { again: { type: 'boolean' }, reset: { type: 'boolean' } },
    });
    const exercises = listExercises(folders);
    const slug = oneExercise(
      exercises.map((one) => one.slug),
      positionals,
    );
    const suiteFile = exercises.find((one) => one.slug === slug)?.suiteFile as string;
    const { hints } = readSuite(suiteFile);
    console.log(
      values.reset ? startOver(folders, slug) : given(folders, slug, hints, values.again),
    );
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function oneExercise(all: readonly string[], words: readonly string[]): string {
  const example = '`npm run hint -- 03-inventory-skew/skewed-quotes`';
  if (words.length === 0) throw new RangeError(`Say for which exercise: ${example}.`);
  const slugs = chooseExercises(all, words);
  if (slugs.length > 1) {
    throw new RangeError(`Hints come for one exercise at a time: ${slugs.join(', ')}.`);
  }
  return slugs[0] as string;
}

function startOver(folders: CourseFolders, slug: string): string {
  rememberHints(folders, slug, 0);
  return `The hints for ${slug} start over.`;
}

function given(
  folders: CourseFolders,
  slug: string,
  hints: readonly string[],
  again = false,
): string {
  const before = Math.min(hintsGiven(folders, slug), hints.length);
  const told = (index: number) => `Hint ${index + 1} of ${hints.length}: ${hints[index]}`;
  if (again && before > 0)
    return hints
      .slice(0, before)
      .map((_, index) => told(index))
      .join('\n');
  if (before === hints.length) {
    return `You have had all ${hints.length} hints for ${slug}. --again repeats them, --reset starts over.`;
  }
  rememberHints(folders, slug, before + 1);
  return told(before);
}
