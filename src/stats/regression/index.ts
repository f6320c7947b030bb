export { linearRegression, type Regression } from './linear-regression.js';
