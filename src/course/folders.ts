/**
 * Where the parts of an exercise's quartet live. Everything that walks the course takes these
 * folders as an argument, so that its own tests can run on a small course made for them.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CourseFolders {
  /** The project's root; the folders below are absolute too. */
  readonly root: string;
  readonly exercises: string;
  readonly solutions: string;
  /** The graded suites, `<chapter>/<exercise>.test.ts`. */
  readonly suites: string;
  /** `<chapter>/<exercise>/<fault>.ts`. */
  readonly wrongAnswers: string;
  readonly notebooks: string;
  /** What a learner has done so far; never committed. */
  readonly progress: string;
}

/** The folders of a course; of this project unless another root is given. */
export function courseFolders(
  root: string = fileURLToPath(new URL('../../', import.meta.url)),
): CourseFolders {
  return {
    root,
    exercises: join(root, 'exercises'),
    solutions: join(root, 'solutions'),
    suites: join(root, 'test', 'course'),
    wrongAnswers: join(root, 'test', 'wrong-answers'),
    notebooks: join(root, 'notebooks'),
    progress: join(root, '.progress'),
  };
}
