/** `TREDE_LONG=1` runs the fault tests at the size that was promised; else a short form of each. */
export const rounds = <T>(short: T, long: T): T =>
  process.env['TREDE_LONG'] === '1' ? long : short;
