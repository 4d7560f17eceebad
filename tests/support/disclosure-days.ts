/*
 * What somebody makes of reports over several periods who counts people by the days on which they settled and
 * left: who was there at the end of the one year and who came are who was there in the next. It shares no code
 * with the protection.
 */

/** A count and the groups, by days, of which it is the sum. */
export interface DayTie {
  readonly total: string;
  readonly parts: readonly string[];
}

const lasting = ['targetGroup', 'sex', 'nationality', 'familyReunion'];
const ofDays = ['settlementYear', 'leftFully', 'leftFullyYear'];
const never = 'never';
const unknown = 'unknown';

interface Counted {
  readonly key: string;
  readonly isNew: boolean;
  readonly from: string;
  readonly until: string;
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

/** The ties of those of the keys that count persons by days; none where they are all of one period. */
export function tiesOverDays(keys: readonly string[]): DayTie[] {
  const counted = keys.flatMap((key) => read(key) ?? []);
  if (new Set(counted.map(({ from, until }) => from + until)).size < 2) return [];
  const marks = counted.flatMap(({ from, until, asked }) => [
    from,
    nextDay(until),
    ...['settlementYear', 'leftFullyYear']
      .flatMap((name) => asked.get(name) ?? [])
      .flatMap((year) => [`${year}-01-01`, `${String(Number(year) + 1)}-01-01`]),
  ]);
  const days = ['0000', ...new Set(marks)].sort();
  return counted.map((each) => ({
    total: each.key,
    parts: [...days, unknown]
      .filter((settled) => hasSettled(each, settled))
      .flatMap((settled) =>
        [...days, never]
          .filter((left) => hasLeft(each, left))
          .filter((left) => left === never || settled === unknown || left >= settled)
          .map((left) => `days|${kindOf(each)}|${settled}|${left}`),
      ),
  }));
}

function read(key: string): Counted | undefined {
  const [head = '', ...rest] = key.split(/\|(?=\w+=\[)/);
  const [unit, population, period = '', ...more] = head.split('|');
  const [from = '', until] = period.split('..');
  if (unit !== 'personen' || until === undefined || more.length > 0) return undefined;
  const asked = new Map(
    rest.map((text) => {
      const at = text.indexOf('=');
      return [text.slice(0, at), JSON.parse(text.slice(at + 1)) as string[]] as const;
    }),
  );
  const names = [...asked.keys()];
  const isNew = population === 'gevestigd';
  const known = isNew ? lasting : [...lasting, ...ofDays];
  if (!isNew && population !== 'caseload') return undefined;
  if (names.some((name) => !known.includes(name)) || asked.get('leftFullyYear')?.length === 0) {
    return undefined;
  }
  return { key, isNew, from, until, asked };
}

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const kindOf = ({ asked }: Counted): string =>
  [...asked]
    .filter(([name]) => lasting.includes(name))
    .map(([name, values]) => `${name}=${JSON.stringify(values)}`)
    .sort()
    .join(' ');

function hasSettled({ isNew, from, until, asked }: Counted, settled: string): boolean {
  const years = asked.get('settlementYear');
  if (settled === unknown) return !isNew && (years === undefined || years.length === 0);
  if (settled > until || (isNew && settled < from)) return false;
  return years === undefined || years.includes(settled.slice(0, 4));
}

function hasLeft({ isNew, from, until, asked }: Counted, left: string): boolean {
  if (isNew) return true;
  const gone = asked.get('leftFully');
  const years = asked.get('leftFullyYear');
  const isIn = left !== never && left <= until;
  if (left < from || (gone && !gone.includes(isIn ? 'ja' : 'nee'))) return false;
  return years === undefined || (isIn && years.includes(left.slice(0, 4)));
}
