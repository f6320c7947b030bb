/**
 * Where the Jupyter side keeps its files: what is committed, below `src/course/jupyter`, and what is
 * made on the learner's machine, in `.venv` and `.jupyter` (both ignored by git). Nothing is
 * written outside the project.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const KERNEL_NAME = 'workbook-ts';

/** The folders and files of the Jupyter side of a project. */
export interface JupyterFiles {
  readonly root: string;
  /** Pinned Python packages. */
  readonly requirements: string;
  /** Holds `kernels/workbook-ts`, as Jupyter's search path wants it. */
  readonly kernels: string;
  readonly launcher: string;
  /** The settings that every learner starts with. */
  readonly config: string;
  readonly venv: string;
  /** Jupyter's own state: the learner's settings, open tabs, logs. */
  readonly state: string;
}

export function jupyterFiles(root: string = PROJECT_ROOT): JupyterFiles {
  const committed = join(root, 'src', 'course', 'jupyter');
  return {
    root,
    requirements: join(committed, 'requirements.txt'),
    kernels: committed,
    launcher: join(committed, 'kernels', KERNEL_NAME, 'launch.mjs'),
    config: join(committed, 'config'),
    venv: join(root, '.venv'),
    state: join(root, '.jupyter'),
  };
}
