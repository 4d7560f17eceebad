import { ladderSteps, sexes, tracks } from '#shared/caseload/schema.ts';
import { signalKinds } from '#shared/caseload/signals/schema.ts';
import type { Standing } from '#shared/caseload/team/caseload.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { languageLevels } from '#shared/kernel/language-level.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { filterIds, meValue, unknownValue, type FilterId, type Filters } from './filter-ids.ts';
import type { ListedClient } from './listed-clients.ts';

/** What filters need to know besides the client. */
export interface FilterContext {
  readonly today: IsoDate;
  /** The name of who works at this computer; `null` while that is not known. */
  readonly me: string | null;
}

type ValuesOf = (listed: ListedClient, context: FilterContext) => readonly string[];

export interface Filter {
  /** The values that a client has in this filter. A client passes when one of them is asked for. */
  readonly valuesOf: ValuesOf;
  /** All that can be asked for, in order; left out: what occurs among the clients. */
  readonly values?: readonly string[];
  /** Where there are more values than can be told: which clients have this one. */
  readonly having?: (value: string, context: FilterContext) => (listed: ListedClient) => boolean;
}

const one = (value: string | null): readonly string[] => [value ?? unknownValue];
// Not made anew for each client that is asked.
const withIt: readonly string[] = ['met'];
const withoutIt: readonly string[] = ['zonder'];
const has = (known: boolean): readonly string[] => (known ? withIt : withoutIt);

/** Days since the last contact that can be asked for; [Apeldoorn] sets 90. */
const silences = ['30', '60', '90', '180'] as const;

/** Who is in aftercare has also left. */
const statuses: Readonly<Record<Standing, readonly string[]>> = {
  begeleiding: ['begeleiding'],
  nazorg: ['uitgestroomd', 'nazorg'],
  uitgestroomd: ['uitgestroomd'],
};

/** Longer ago than so many days. Who was never spoken with has waited longer than any of them. */
const silentFor: Filter['having'] = (value, { today }) => {
  const days = Number(value);
  const since = Number.isInteger(days) ? addDays(today, -days) : null;
  return ({ client: { lastContactOn } }) =>
    lastContactOn === null || (since !== null && lastContactOn < since);
};

const planOf: ValuesOf = ({ client }, { today }) => {
  if (!client.hasPlan) return ['zonder'];
  const late = client.planEvaluateOn !== null && client.planEvaluateOn < today;
  return late ? ['met', 'laat'] : ['met'];
};

const partnerOf: ValuesOf = ({ partner, partnerWithoutTrajectory }) => {
  if (partner === null) return ['geen'];
  return [partnerWithoutTrajectory ? 'zonder-traject' : 'met-traject'];
};

const signalOf: ValuesOf = ({ signal }) => {
  if (signal === null) return ['geen'];
  return signal.term === 'nu' ? ['nu', signal.signal.kind] : [signal.signal.kind];
};

const flagOf = (flag: boolean | null): readonly string[] =>
  one(flag === null ? null : flag ? 'ja' : 'nee');

/** Each filter as a rule about one client: a list is what passes all of them. */
export const filters: Readonly<Record<FilterId, Filter>> = {
  caseManager: {
    valuesOf: ({ client: { caseManager } }, { me }) =>
      caseManager !== null && caseManager === me ? [caseManager, meValue] : one(caseManager),
  },
  status: {
    valuesOf: ({ standing }) => statuses[standing],
    values: ['begeleiding', 'nazorg', 'uitgestroomd'],
  },
  track: { valuesOf: ({ client }) => one(client.track), values: [...tracks, unknownValue] },
  step: {
    valuesOf: ({ client }) => one(client.ladderNow === null ? null : String(client.ladderNow)),
    values: [...ladderSteps.map(String), unknownValue],
  },
  lastContact: { valuesOf: () => [], values: [...silences, 'nooit'], having: silentFor },
  spoken: {
    valuesOf: ({ client }) => flagOf(client.spokenOn !== null),
    values: ['ja', 'nee'],
  },
  appointment: {
    valuesOf: ({ client }) => has(client.nextAppointmentOn !== null),
    values: ['met', 'zonder'],
  },
  trajectory: {
    valuesOf: ({ client }) => has(client.trajectory !== null),
    values: ['met', 'zonder'],
  },
  trajectoryName: {
    valuesOf: ({ client }) => (client.trajectory === null ? [] : [client.trajectory.name]),
  },
  provider: { valuesOf: ({ client }) => client.providers },
  plan: { valuesOf: planOf, values: ['met', 'zonder', 'laat'] },
  partner: { valuesOf: partnerOf, values: ['zonder-traject', 'met-traject', 'geen'] },
  job: { valuesOf: ({ client }) => has(client.employer !== null), values: ['met', 'zonder'] },
  employer: { valuesOf: ({ client: { employer } }) => (employer === null ? [] : [employer]) },
  signal: { valuesOf: signalOf, values: ['nu', ...signalKinds, 'geen'] },
  targetGroup: {
    valuesOf: ({ client }) => one(client.targetGroup),
    values: [...targetGroups, unknownValue],
  },
  settled: {
    valuesOf: ({ client: { settlementDate } }) =>
      one(settlementDate === null ? null : String(yearOf(settlementDate))),
  },
  familyReunion: {
    valuesOf: ({ client }) => flagOf(client.familyReunion),
    values: ['ja', 'nee', unknownValue],
  },
  languageLevel: {
    valuesOf: ({ client }) => one(client.languageLevel),
    values: [...languageLevels, unknownValue],
  },
  sex: { valuesOf: ({ client }) => one(client.sex), values: [...sexes, unknownValue] },
};

/** The filters in force that this version knows; one without values asks nothing. */
export const inForce = (asked: Filters): readonly FilterId[] =>
  filterIds.filter((id) => (asked[id]?.length ?? 0) > 0);

/** Tells of each client whether it meets every filter: in each, one of the values that are asked for. */
export function passing(asked: Filters, context: FilterContext): (listed: ListedClient) => boolean {
  const rules = inForce(asked).map((id): ((listed: ListedClient) => boolean) => {
    const values = asked[id] ?? [];
    const { valuesOf, having } = filters[id];
    const [wanted] = values;
    if (having === undefined && wanted !== undefined && values.length === 1) {
      return (listed) => valuesOf(listed, context).includes(wanted);
    }
    if (having === undefined) {
      return (listed) => valuesOf(listed, context).some((value) => values.includes(value));
    }
    const some = values.map((value) => having(value, context));
    return (listed) => some.some((has) => has(listed));
  });
  return (listed) => rules.every((rule) => rule(listed));
}

const dutch = new Intl.Collator('nl', { numeric: true });

/** What can be asked for in a filter: with values of its own all of them, else what occurs; unknown last. */
export function valuesToOffer(
  id: FilterId,
  clients: readonly ListedClient[],
  context: FilterContext,
): readonly string[] {
  const { values, valuesOf } = filters[id];
  const found = new Set(clients.flatMap((listed) => valuesOf(listed, context)));
  if (values !== undefined) return values.filter((value) => value !== '' || found.has(value));
  const known = [...found].filter((value) => value !== unknownValue && value !== meValue);
  known.sort((a, b) => dutch.compare(a, b));
  return [
    ...(id === 'caseManager' && context.me !== null ? [meValue] : []),
    ...known,
    ...(found.has(unknownValue) ? [unknownValue] : []),
  ];
}
