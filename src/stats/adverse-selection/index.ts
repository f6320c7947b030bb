export { corwinSchultzPairs, corwinSchultzSpread } from './corwin-schultz.js';
export {
  type GlostenMilgromMarket,
  type GlostenMilgromQuotes,
  glostenMilgrom,
  glostenMilgromPath,
} from './glosten-milgrom.js';
export { type KyleEquilibrium, type KyleLambda, kyleEquilibrium, kyleLambda } from './kyle.js';
export { type Markout, type MarkoutFill, type MidPath, markouts, midAt } from './markouts.js';
export { rollSpread } from './roll-spread.js';
export {
  averageSpreadParts,
  decomposeSpread,
  type SpreadParts,
  type SpreadTrade,
} from './spread-decomposition.js';
export { bulkClassified, rollingVpin, type VolumeBucket, volumeBuckets, vpin } from './vpin.js';
