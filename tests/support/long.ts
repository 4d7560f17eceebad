/** `TREDE_LONG=1` runs a test at the size that was promised; else a short form of it. With `npm run test:faults` and
 * `npm run test:long`. */
export const rounds = <T>(short: T, long: T): T =>
  process.env['TREDE_LONG'] === '1' ? long : short;
