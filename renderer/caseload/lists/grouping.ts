import { ladderSteps, tracks } from '#shared/caseload/schema.ts';
import { ladderStepLabels, targetGroupLabels, trackLabels } from '#shared/caseload/texts.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import { languageLevels } from '#shared/kernel/language-level.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { filters, type FilterContext } from './filters.ts';
import type { GroupId } from './group-ids.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

/** A part of the list under one head. */
export interface ListGroup<Row> {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

const statuses = ['begeleiding', 'nazorg', 'uitgestroomd'];

/** The group of each client; `null`: it is not known, or there is none. */
const keyOf: Readonly<
  Record<GroupId, (listed: ListedClient, context: FilterContext) => string | null>
> = {
  caseManager: ({ client }) => client.caseManager,
  track: ({ client }) => client.track,
  step: ({ client }) => (client.ladderNow === null ? null : String(client.ladderNow)),
  targetGroup: ({ client }) => client.targetGroup,
  trajectory: ({ client }) => client.trajectory?.name ?? null,
  // Of who is in aftercare the narrower word.
  status: (listed, context) => filters.status.valuesOf(listed, context).at(-1) ?? null,
  languageLevel: ({ client }) => client.languageLevel,
  settled: ({ client }) =>
    client.settlementDate === null ? null : String(yearOf(client.settlementDate)),
};

const orders: Readonly<Partial<Record<GroupId, readonly string[]>>> = {
  track: tracks,
  step: ladderSteps.map(String),
  targetGroup: targetGroups,
  status: statuses,
  languageLevel: languageLevels,
};

function labelOf(id: GroupId, key: string): string {
  switch (id) {
    case 'track':
      return trackLabels[tracks.find((one) => one === key) ?? 'werk'].short;
    case 'step': {
      const step = ladderSteps.find((one) => String(one) === key) ?? 1;
      return `Trede ${key}: ${ladderStepLabels[step].toLowerCase()}`;
    }
    case 'targetGroup':
      return targetGroupLabels[targetGroups.find((one) => one === key) ?? 'statushouder'].many;
    case 'status': {
      const word = (texts.filters.status as Readonly<Record<string, string>>)[key] ?? key;
      return word.charAt(0).toUpperCase() + word.slice(1);
    }
    case 'settled':
      return `Gevestigd in ${key}`;
    default:
      return key;
  }
}

const dutch = new Intl.Collator('nl', { numeric: true });

/** The rows in groups, each in the order in which they came; who has no group comes last. */
export function groupRows(
  id: GroupId,
  rows: readonly ListedClient[],
  context: FilterContext,
): ListGroup<ListedClient>[] {
  const found = Map.groupBy(rows, (listed) => keyOf[id](listed, context));
  const order = orders[id];
  const keys = [...found.keys()].filter((key) => key !== null);
  keys.sort((a, b) => (order ? order.indexOf(a) - order.indexOf(b) : dutch.compare(a, b)));
  const known = keys.map((key) => ({
    key,
    label: labelOf(id, key),
    rows: found.get(key) ?? [],
  }));
  const rest = found.get(null);
  return rest === undefined
    ? known
    : [...known, { key: '', label: texts.group.unknown[id], rows: rest }];
}
