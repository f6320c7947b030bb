export { anonymous } from './anonymous.js';
export { bookText, firstDisagreement, type Watched } from './disagreement.js';
export {
  difference,
  type EngineTest,
  type Outcome,
  outcomeOf,
  type StartEngine,
  tell,
} from './engine-test.js';
export { FAULTS, type Fault, faultNamed, HIDDEN_FAULTS, KNOWN_FAULTS } from './faults.js';
export { OpenBook } from './open-book.js';
export { OpenEngine } from './open-engine.js';
export { type FlowKind, type FlowOptions, randomCommands } from './random-commands.js';
