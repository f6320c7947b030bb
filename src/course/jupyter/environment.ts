/**
 * The environment that Jupyter runs in: all that it would write to the home folder is sent to
 * `.jupyter`, and the only kernels it finds in front of others are the project's own.
 */

import { delimiter, dirname, join } from 'node:path';
import type { JupyterFiles } from './project.js';

/** The variables of `base`, with Jupyter's set so that it stays inside the project. */
export function jupyterEnvironment(
  files: JupyterFiles,
  base: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const state = (...names: string[]) => join(files.state, ...names);
  const path = Object.keys(base).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...base,
    // The kernel starts as plain `node`: it must be the one that runs now.
    [path]: [dirname(process.execPath), base[path]].filter(Boolean).join(delimiter),
    JUPYTER_PATH: files.kernels,
    JUPYTER_CONFIG_DIR: state('config'),
    JUPYTER_CONFIG_PATH: files.config,
    JUPYTER_DATA_DIR: state('data'),
    JUPYTER_RUNTIME_DIR: state('runtime'),
    JUPYTERLAB_SETTINGS_DIR: state('lab', 'user-settings'),
    JUPYTERLAB_WORKSPACES_DIR: state('lab', 'workspaces'),
    IPYTHONDIR: state('ipython'),
    XDG_CACHE_HOME: state('cache'),
  };
}

/** The variables for the project's own Python: no packages from elsewhere, nothing kept elsewhere. */
export function venvEnvironment(base: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { PYTHONPATH, PYTHONHOME, PIP_USER, PIP_TARGET, PIP_PREFIX, ...rest } = base;
  return {
    ...rest,
    PYTHONNOUSERSITE: '1',
    PIP_NO_CACHE_DIR: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_INPUT: '1',
  };
}
