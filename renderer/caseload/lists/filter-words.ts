import { sexes, tracks } from '#shared/caseload/schema.ts';
import { signalKinds } from '#shared/caseload/signals/schema.ts';
import { labelOf as signalLabel } from '#shared/caseload/signals/texts.ts';
import { sexLabels, targetGroupLabels, trackLabels } from '#shared/caseload/texts.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { meValue, unknownValue, type FilterId } from './filter-ids.ts';
import { texts } from './texts.ts';

const words = texts.filters;

/** The word of a fixed list, or the value itself where a later version made it. */
const wordOf = (list: Readonly<Record<string, string>>, value: string): string =>
  list[value] ?? value;

const yesNo = (value: string) => wordOf({ ja: words.yes, nee: words.no }, value);
const itself = (value: string) => value;

const wording: Readonly<Record<FilterId, (value: string) => string>> = {
  caseManager: (value) => (value === meValue ? words.me : value),
  status: (value) => wordOf(words.status, value),
  track: (value) => {
    const track = tracks.find((one) => one === value);
    return track === undefined ? value : trackLabels[track].short.toLowerCase();
  },
  step: itself,
  lastContact: (value) => (value === 'nooit' ? words.never : words.lastContact(value)),
  spoken: yesNo,
  appointment: (value) => wordOf(words.appointment, value),
  trajectory: (value) => wordOf(words.trajectory, value),
  trajectoryName: itself,
  provider: itself,
  plan: (value) => wordOf(words.plan, value),
  partner: (value) => wordOf(words.partner, value),
  job: (value) => wordOf(words.job, value),
  employer: itself,
  signal: (value) => {
    const kind = signalKinds.find((one) => one === value);
    return kind === undefined ? wordOf(words.signal, value) : signalLabel(kind).toLowerCase();
  },
  targetGroup: (value) => {
    const group = targetGroups.find((one) => one === value);
    return group === undefined ? value : targetGroupLabels[group].one.toLowerCase();
  },
  settled: itself,
  familyReunion: yesNo,
  languageLevel: itself,
  sex: (value) => {
    const sex = sexes.find((one) => one === value);
    return sex === undefined ? value : sexLabels[sex].toLowerCase();
  },
};

/** How a value reads behind its filter: 'Groep zorg', 'Trede niet gemeten'. */
export function valueWord(id: FilterId, value: string): string {
  if (value !== unknownValue) return wording[id](value);
  return id === 'step' ? words.notMeasured : texts.unknown;
}

/** 'Trede 3 of 4'. */
export const filterSentence = (id: FilterId, values: readonly string[]): string =>
  words.or(values.map((value) => valueWord(id, value)));
