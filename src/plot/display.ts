/**
 * Sends a bundle of one output in several formats to the notebook, which shows the best it can.
 *
 * Inside a notebook tslab is loaded already and holds the function that sends; it is looked up, not
 * imported, so that tests and scripts do not load a Jupyter kernel. Outside a notebook nothing
 * happens.
 */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../data/project-root.js';

/** One output, by MIME type. */
export type DisplayBundle = Readonly<Record<string, unknown>>;
export type DisplaySink = (bundle: DisplayBundle) => void;

interface TslabJupyter {
  readonly lastWriteDisplayData?:
    | ((data: { data: object; metadata: object; transient: object }, update: boolean) => void)
    | null;
}

/** Shows a bundle in the notebook, or gives it to `sink` where one is passed in. */
export function display(bundle: DisplayBundle, sink: DisplaySink = sendToNotebook): void {
  sink(bundle);
}

function sendToNotebook(bundle: DisplayBundle): void {
  const send = tslabJupyter()?.lastWriteDisplayData;
  send?.({ data: bundle, metadata: {}, transient: {} }, false);
}

function tslabJupyter(): TslabJupyter | undefined {
  const require = createRequire(join(projectRoot(), 'package.json'));
  try {
    return require.cache[require.resolve('tslab/dist/jupyter.js')]?.exports;
  } catch {
    return undefined;
  }
}
