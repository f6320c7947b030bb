/**
 * Time is a count of nanoseconds from the start of the session (or from midnight, as in LOBSTER),
 * held in a plain number: a day is 8.64e13 ns, far below 2^53. Nanoseconds since 1970 would not fit.
 * Nothing in the library reads a clock: times are passed in.
 */

export const NS_PER_MICROSECOND = 1_000;
export const NS_PER_MILLISECOND = 1_000_000;
export const NS_PER_SECOND = 1_000_000_000;
export const NS_PER_MINUTE = 60 * NS_PER_SECOND;
export const NS_PER_HOUR = 60 * NS_PER_MINUTE;
export const NS_PER_DAY = 24 * NS_PER_HOUR;
