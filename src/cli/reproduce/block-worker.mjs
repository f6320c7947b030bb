/** What a worker thread loads: plain JavaScript that lets Node load TypeScript, then runs blocks. */
import { register } from 'tsx/esm/api';

register();
const { runBlock } = await import('./session-block.ts');

export default runBlock;
