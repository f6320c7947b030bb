export { type MinuteOptions, type MinuteSecond, type News, simulateMinute } from './minute.js';
