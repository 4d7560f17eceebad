// Lets this process believe that it began at another moment; from there its clock runs on. For pictures that must
// be the same on every day.

const RealDate = Date;

/** @param moment such as `2026-11-18T10:05:00+01:00` */
export function beginAt(moment: string): void {
  const difference = RealDate.parse(moment) - RealDate.now();
  const now = (): number => RealDate.now() + difference;
  globalThis.Date = new Proxy(RealDate, {
    construct: (real, given: unknown[], made) =>
      Reflect.construct(real, given.length === 0 ? [now()] : given, made) as Date,
    get: (real, key) => (key === 'now' ? now : (Reflect.get(real, key) as unknown)),
  });
}
