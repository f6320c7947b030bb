/** Starts the worker in a process of its own: plain JavaScript that lets Node load TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
