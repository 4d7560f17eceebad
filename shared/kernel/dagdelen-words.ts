import { dagdeelName, dagdelen, dayParts, weekdays, type Dagdeel } from './dagdelen.ts';

/** `a, b en c`. */
const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;

/** `di en do ochtend, vr middag`: for a column. Empty when there are none. */
export function dagdelenPhrase(chosen: readonly Dagdeel[]): string {
  return dayParts
    .flatMap((part) => {
      const days = weekdays.filter((day) => chosen.includes(`${day}-${part}`));
      return days.length === 0 ? [] : [`${joined(days)} ${part}`];
    })
    .join(', ');
}

/** `dinsdagochtend en donderdagochtend`: for a sentence. */
export const dagdelenNames = (chosen: readonly Dagdeel[]): string =>
  joined(dagdelen.filter((dagdeel) => chosen.includes(dagdeel)).map(dagdeelName));

/** Dagdelen that something else takes up as well. */
export interface Clash {
  /** `school`. */
  readonly name: string;
  /** At least one. */
  readonly dagdelen: readonly Dagdeel[];
}

/** `Donderdagochtend botst met school.` */
export function clashSentence({ name, dagdelen: shared }: Clash): string {
  const names = dagdelenNames(shared);
  const verb = shared.length === 1 ? 'botst' : 'botsen';
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${verb} met ${name}.`;
}
