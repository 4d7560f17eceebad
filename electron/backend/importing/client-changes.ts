import type { ListedClient } from '#shared/importing/caseload.ts';
import type { Changes } from '#shared/importing/changes.ts';
import type { ClientField } from '#shared/importing/clients.ts';
import type { Fact } from '#shared/importing/shown.ts';
import { householdKey } from '#shared/importing/spellings.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { targetGroupBySettlement } from '#shared/kernel/target-group.ts';
import { folded } from '#shared/kernel/text.ts';
import type { KnownClient, KnownMeasurement } from './known-client.ts';
import type { RowMarks } from './row-marks.ts';

interface Comparison {
  readonly field: ClientField;
  /** `null`: the list says nothing. */
  readonly inList: (client: ListedClient) => Fact;
  readonly inFile: (known: KnownClient, referenceDate: IsoDate) => Fact;
  /** By what two spellings are one; themselves, when left out. */
  readonly keyOf?: (fact: string) => string;
  /** The last day on which this was measured: what was measured later takes no other's place. */
  readonly measuredOn?: (known: KnownClient) => IsoDate | null;
}

const comparisons: readonly Comparison[] = [
  {
    field: 'householdNumber',
    inList: ({ householdNamed, householdNumber }) => (householdNamed ? householdNumber : null),
    inFile: ({ facts }) => facts.householdNumber,
    keyOf: householdKey,
  },
  { field: 'firstName', inList: (c) => c.firstName, inFile: ({ facts }) => facts.firstName },
  { field: 'lastName', inList: (c) => c.lastName, inFile: ({ facts }) => facts.lastName },
  { field: 'birthDate', inList: (c) => c.birthDate, inFile: ({ facts }) => facts.birthDate },
  { field: 'sex', inList: (c) => c.sex, inFile: ({ facts }) => facts.sex },
  {
    field: 'nationality',
    inList: (c) => c.nationality,
    inFile: ({ facts }) => facts.nationality,
    keyOf: folded,
  },
  {
    field: 'settlementDate',
    inList: (c) => c.settlementDate,
    inFile: ({ facts }) => facts.settlementDate,
  },
  {
    field: 'targetGroup',
    inList: (c) => c.targetGroupNamed,
    inFile: ({ facts }) =>
      facts.targetGroupByHand ??
      (facts.settlementDate === null ? null : targetGroupBySettlement(facts.settlementDate)),
  },
  { field: 'track', inList: (c) => c.track, inFile: ({ facts }) => facts.track },
  { field: 'caseManager', inList: (c) => c.caseManager, inFile: ({ facts }) => facts.caseManager },
  {
    field: 'ladderAtStart',
    inList: ({ ladder }) => ladder.find(({ measuredOn }) => measuredOn === null)?.step ?? null,
    inFile: ({ ladder }) => ladder[0]?.step ?? null,
  },
  {
    field: 'ladderNow',
    inList: ({ ladder }) => ladder.find(({ measuredOn }) => measuredOn !== null)?.step ?? null,
    inFile: ({ ladder }, referenceDate) => stepOn(ladder, referenceDate),
    measuredOn: ({ ladder }) => ladder.at(-1)?.measuredOn ?? null,
  },
  {
    field: 'languageLevel',
    inList: (c) => c.languageLevel,
    inFile: ({ facts }) => facts.languageLevel,
    measuredOn: ({ facts }) => facts.languageMeasuredOn,
  },
  {
    field: 'languageBuddy',
    inList: (c) => c.languageBuddy,
    inFile: ({ facts }) => facts.languageBuddy,
  },
];

/**
 * The step on a day: what was measured after it, the list could not know. Before the first measurement it
 * is that one, and not nothing: a list does not put a step before it without being told to.
 */
function stepOn(ladder: readonly KnownMeasurement[], day: IsoDate): number | null {
  let step: number | null = ladder[0]?.step ?? null;
  for (const measured of ladder) {
    if (measured.measuredOn === null || measured.measuredOn <= day) step = measured.step;
  }
  return step;
}

/**
 * Notes where the list says something else of a known client than the team file has, and gives the
 * fields of which the list's value is to be stored. An empty cell says nothing. What was measured on a
 * later day than the file knows of is no change: it comes beside what was measured before.
 */
export function changedFields(
  client: ListedClient,
  known: KnownClient,
  referenceDate: IsoDate,
  changes: Changes,
  marks: RowMarks,
): ClientField[] {
  const overwritten: ClientField[] = [];
  for (const { field, inList, inFile, keyOf, measuredOn } of comparisons) {
    const to = inList(client);
    if (to === null) continue;
    const from = inFile(known, referenceDate);
    if (from === to) continue;
    if (keyOf && typeof from === 'string' && keyOf(from) === keyOf(String(to))) continue;
    const line = client.group.lineOf(field);
    const lastDay = measuredOn?.(known) ?? null;
    const isLater = lastDay !== null && referenceDate > lastDay;
    const { clientNumber } = client;
    if (!isLater && !changes.note({ field, line, clientNumber, from, to })) continue;
    overwritten.push(field);
    marks.overwritesOn(line);
  }
  return overwritten;
}
