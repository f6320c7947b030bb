export { type ConsensusBlock, type ConsensusMessage, readConsensus } from './consensus-file.js';
export { DataError, type DataPlace } from './data-error.js';
export {
  type LobsterKind,
  type LobsterLevel,
  type LobsterMessage,
  type LobsterRow,
  readLobsterBook,
  readLobsterMessages,
} from './lobster.js';
export { type OhlcBar, parseOhlc, readOhlc } from './ohlc.js';
export { projectRoot } from './project-root.js';
export { type DateRange, loadSp500 } from './sp500.js';
