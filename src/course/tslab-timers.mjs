/**
 * Mends a fault of tslab: a file that appears while a notebook is open must not break its kernel.
 *
 * tslab drives the watching compiler with one timer of its own, and throws "Unexpected pending
 * rebuildTimer" at every later cell where a second one is asked for. The compiler asks for one as
 * soon as a file appears where it once looked in vain: after a misspelt import, or a file that was
 * moved. Here that second timer is a real one, and what it finds is compiled with the next cell.
 * Plain JavaScript, because the kernels start before any compiler. Tried with tslab 1.0.22.
 */

import { createRequire } from 'node:module';

/** Must be called before tslab's converter is loaded; once is enough. */
export function mendTslabTimers() {
  const require = createRequire(createRequire(import.meta.url).resolve('tslab/package.json'));
  const compiler = '@tslab/typescript-for-tslab';
  const ts = require(compiler);
  const createWatchProgram = (host) => ts.createWatchProgram(withSecondTimer(host));
  // The compiler's own exports cannot be changed, but what tslab is given in their place can.
  require.cache[require.resolve(compiler)].exports = { ...ts, createWatchProgram };
}

function withSecondTimer(host) {
  const { setTimeout: schedule, clearTimeout: cancel } = host;
  const lookups = new Set();
  host.setTimeout = (callback, ms) => {
    if (callback.name !== 'invalidateResolutionsOfFailedLookup') return schedule(callback, ms);
    const timer = setTimeout(() => {
      lookups.delete(timer);
      callback();
    }, ms);
    timer.unref();
    lookups.add(timer);
    return timer;
  };
  host.clearTimeout = (timer) => (lookups.delete(timer) ? clearTimeout(timer) : cancel(timer));
  return host;
}
