import type { SavedView, ViewSetting } from '#shared/caseload/lists/schema.ts';
import { countStandings } from '#shared/caseload/team/caseload.ts';
import { everybodyText } from '#shared/caseload/team/texts.ts';
import { countHouseholds } from './count-households.ts';
import { meValue, type Filters } from './filter-ids.ts';
import { inForce, passing, type FilterContext } from './filters.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';
import { builtInViewIds, type BuiltInViewId } from './view-ids.ts';

/** A list that can be chosen by its tab. */
export interface ListView {
  /** Of a saved one `v` and its number. */
  readonly id: string;
  readonly label: string;
  readonly setting: ViewSetting;
  /** The view that the team keeps; `null`: it is built in. */
  readonly saved: SavedView | null;
}

/** What a change of a saved view starts from. */
export const beforeOf = ({ name, setting }: SavedView) => ({ name, setting });

export interface ViewContext extends FilterContext {
  /** Days without contact after which the team wants to know. */
  readonly contactDays: number;
}

const guided = { status: ['begeleiding'] } as const;

/** Top steps: to work [evaluation]. Who stands there, is guided and has no job. */
const readyForWork = { ...guided, step: ['4', '5', '6'], job: ['zonder'] } as const;

function filtersOf(id: BuiltInViewId, { contactDays }: ViewContext): Filters {
  switch (id) {
    case 'mijn':
      return { status: ['begeleiding', 'nazorg'] };
    case 'alle':
      return {};
    case 'partner':
      return { partner: ['zonder-traject'] };
    case 'contact':
      return { ...guided, lastContact: [String(contactDays)] };
    case 'werk':
      return readyForWork;
    case 'nazorg':
      return { status: ['nazorg'] };
    case 'uitgestroomd':
      return { status: ['uitgestroomd'] };
  }
}

/** Lists of somebody's own while we know who that is; the others are of the whole team. */
const ofEverybody: readonly BuiltInViewId[] = ['alle', 'uitgestroomd'];

const asArrays = (filters: Filters): ViewSetting['filters'] =>
  Object.fromEntries(Object.entries(filters).map(([id, values]) => [id, [...values]]));

/** The built-in views that make sense here, and those that the team saved. */
export function viewsOf(saved: readonly SavedView[], context: ViewContext): ListView[] {
  const builtIn = builtInViewIds
    .filter((id) => id !== 'mijn' || context.me !== null)
    .map((id): ListView => {
      const own = context.me !== null && !ofEverybody.includes(id);
      return {
        id,
        label: texts.view[id](context.contactDays),
        setting: settingOf({
          ...(own ? { caseManager: [meValue] } : {}),
          ...filtersOf(id, context),
        }),
        saved: null,
      };
    });
  return [
    ...builtIn,
    ...saved.map((view): ListView => ({
      id: `v${view.id}`,
      label: view.name,
      setting: view.setting,
      saved: view,
    })),
  ];
}

const settingOf = (filters: Filters): ViewSetting => ({
  columns: [],
  filters: asArrays(filters),
  sort: { columnId: 'name', direction: 'ascending' },
  groupBy: null,
});

/** The clients that a view holds. */
export const clientsIn = (
  { setting }: ListView,
  clients: readonly ListedClient[],
  context: FilterContext,
): readonly ListedClient[] => clients.filter(passing(setting.filters, context));

interface Tally {
  readonly count: number;
  /** How many bijstandspartijen those are, and how they stand, in words. */
  readonly counted: string;
}

const tallies = new WeakMap<readonly ListedClient[], Map<string, Tally>>();

/** What the tab of a view says. Of the same clients it is counted once: also for who comes back to them. */
export function tallyOf(
  view: ListView,
  clients: readonly ListedClient[],
  context: FilterContext,
): Tally {
  const known = tallies.get(clients) ?? new Map<string, Tally>();
  tallies.set(clients, known);
  const asked = JSON.stringify([view.setting.filters, context.today, context.me]);
  const before = known.get(asked);
  if (before !== undefined) return before;
  const held = clientsIn(view, clients, context);
  const standings = texts.standing(everybodyText(countStandings(held)));
  const tally = {
    count: held.length,
    counted: `${texts.foot(held.length, countHouseholds(held))} ${standings}`,
  };
  known.set(asked, tally);
  return tally;
}

/** Whether two settings show the same list. */
export function sameSetting(a: ViewSetting, b: ViewSetting): boolean {
  const told = ({ columns, filters, sort, groupBy }: ViewSetting) =>
    JSON.stringify([
      columns,
      inForce(filters).map((id) => [id, [...(filters[id] ?? [])].sort()]),
      sort.columnId,
      sort.direction,
      groupBy,
    ]);
  return told(a) === told(b);
}
