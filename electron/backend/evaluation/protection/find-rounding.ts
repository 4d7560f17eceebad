import type {
  CellKey,
  CountedTable,
  EarlierFigure,
  ProtectionRules,
} from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { withCertainZeros } from './certain-zeros.ts';
import { type BesideEarlier, withEarlier } from './earlier.ts';
import { type CountSystem, countSystem } from './facts.ts';
import { personsBehind } from './key-relations.ts';
import { beforeOnly, LeftOut, tableInTheWay, withoutTable } from './left-out.ts';
import { type Amounts, amountsOf, countsByPrice, hideAllAmounts, hideAmounts } from './money.ts';
import { acrossPeriods } from './periods/across-periods.ts';
import { narrowedBy } from './narrowed-by.ts';
import { findExposed, possibleValues, type Reader } from './proof.ts';
import { type Rejected, roundingBase, roundTogether } from './rounding.ts';
import { type Ties, tiesBeyond } from './rounding-ties.ts';
import type { MergedTables } from './thin-tables.ts';
import { toldSizes } from './told-sizes.ts';
import { withoutThin } from './without-thin.ts';

/** What is not proven is changed where it fails, and proven again, so many times. */
const mostProofs = 10;

/** The first so many times only the rounding is changed, where that can help: it costs the reader nothing. */
const onlyRounding = 3;

/** So many times all is drawn anew, where the amounts would tell too much beside the rounded counts. */
const mostDraws = 4;

/** What is not proven is proven again after it was widened. */
const shareOfWidening = 0.3;

/** What to publish, proven. */
export interface Rounding {
  readonly tables: readonly CountedTable[];
  /** By table, Dutch sentences that say what was merged. */
  readonly merged: MergedTables['merged'];
  /** What its lines tell of how many a table holds, for the register. */
  readonly sizes: readonly EarlierFigure[];
  /** The titles of tables that stood in the way of all others. */
  readonly tablesLeftOut: readonly string[];
  readonly counts: ReadonlyMap<CellKey, number>;
  /** Of these counts nothing is published. */
  readonly leftOut: ReadonlySet<CellKey>;
  /** The keys of amounts that are not published. */
  readonly hiddenAmounts: ReadonlySet<CellKey>;
  /** No amount is published, because what a trajectory costs would tell how many persons had it. */
  readonly pricesTell: boolean;
  /** Of the counts behind an amount, whether a reader may know them exactly. */
  readonly byPrice: ReadonlyMap<CellKey, boolean>;
}

/**
 * Rounds the counts of all tables together, beside what was shared before, and proves it. Where that
 * fails it changes no more than it must, and the later the more a reader misses: a count goes the other
 * way; a count is left out; all amounts are hidden, where it is their prices that tell; a table is left
 * out. Where so many rows are small that they cannot all be published as 5, more of them are merged.
 *
 * @returns nothing when that does not work out
 */
export async function findRounding(
  solver: Highs,
  all: readonly CountedTable[],
  rules: ProtectionRules,
): Promise<Rounding | undefined> {
  return withoutThin(
    all,
    { smallestGroup: roundingBase },
    (merge) => roundMerged(solver, merge, rules),
    ({ tablesLeftOut }) => tablesLeftOut.length === 0,
  );
}

async function roundMerged(
  solver: Highs,
  merge: (more?: { readonly everywhere: true }) => MergedTables,
  { secret, earlier, pause }: ProtectionRules,
): Promise<Rounding | undefined> {
  let merged = merge();
  let { tables } = merged;
  let withAmounts = true;
  let isMergedEverywhere = false;
  let attempt = 0;
  let rejected: readonly Rejected[] = [];
  let question: Question | undefined;
  const tablesLeftOut = new Set<string>();
  const leftOut = new LeftOut(tables, earlier);
  const notAsked = new Set<CellKey>();
  const first = new Set<CellKey>();
  for (let turn = 0; turn < mostProofs; turn += 1) {
    await pause?.();
    const asked = (question ??= questionOf(solver, { ...merged, tables }, earlier, withAmounts));
    const { amounts, system, before, byPrice, ties } = asked;
    const round = () => roundTogether(solver, system, secret, { attempt, before, rejected, ties });
    let counts = round();
    if (counts === undefined && rejected.length > 0) {
      turn = Math.max(turn, onlyRounding);
      rejected = [];
      counts = round();
    }
    if (counts === undefined) {
      if (isMergedEverywhere && !withAmounts) return undefined;
      if (isMergedEverywhere) withAmounts = false;
      isMergedEverywhere = true;
      merged = merge({ everywhere: true });
      tables = merged.tables.filter(({ title }) => !tablesLeftOut.has(title));
      question = undefined;
      continue;
    }
    const hiding = withAmounts ? hideAmounts(tables, amounts, counts) : hideAllAmounts(amounts);
    if (hiding === undefined) {
      attempt += 1;
      withAmounts = attempt < mostDraws;
      if (!withAmounts) question = undefined;
      continue;
    }
    const shown = leftOut.outOf(before.attacked);
    const reader: Reader = { solver, shown, counts, exact: hiding.fitting[0] };
    const options = { first, notAsked, pause };
    const exposed = await findExposed(solver, shown, counts, hiding.fitting, options);
    if (exposed.length === 0) {
      return {
        tables,
        merged: merged.merged,
        sizes: toldSizes(tables, merged),
        tablesLeftOut: [...tablesLeftOut],
        counts,
        leftOut: leftOut.keys,
        hiddenAmounts: hiding.hidden,
        pricesTell: !withAmounts,
        byPrice,
      };
    }
    exposed.forEach((key) => first.add(key));
    const stuck: CellKey[] = [];
    const stage = Symbol('widen');
    for (const [done, key] of exposed.entries()) {
      const step = { stage, share: shareOfWidening, done, total: exposed.length };
      await pause?.(step);
      const otherWay = turn < onlyRounding ? wouldWiden(reader, asked, key) : new Map();
      if (otherWay.size > 0) rejected = [...rejected, otherWay];
      else if (!(await leftOut.untilWide(reader, before.attacked, key, { pause, step })))
        stuck.push(key);
    }
    if (stuck.length < exposed.length) continue;
    const told = stuck.filter((key) => !addsTo(reader, asked, key));
    if (told.length > 0) {
      told.forEach((key) => notAsked.add(key));
    } else if (withAmounts && stuck.some((key) => tellsByPrice(reader, asked, key))) {
      withAmounts = false;
      question = undefined;
    } else {
      const table = stuck.flatMap(
        (key) => tableInTheWay(tables, reader, before.kept, key) ?? [],
      )[0];
      if (table === undefined || tables.length === 1) return undefined;
      tables = withoutTable(tables, table);
      question = undefined;
      tablesLeftOut.add(table.title);
    }
  }
  return undefined;
}

interface Question {
  readonly amounts: Amounts;
  readonly system: CountSystem;
  readonly before: BesideEarlier;
  readonly ties: Ties;
  readonly byPrice: ReadonlyMap<CellKey, boolean>;
}

function questionOf(
  solver: Highs,
  { tables, floors, ceilings }: MergedTables,
  earlier: ProtectionRules['earlier'],
  withAmounts: boolean,
): Question {
  const amounts = amountsOf(tables);
  const known = withAmounts ? countsByPrice(amounts) : new Set<CellKey>();
  const system = withCertainZeros(countSystem(tables, floors, known, ceilings));
  const before = withEarlier(system, earlier);
  const keys = system.figures.map(({ key }) => key);
  const attacked = acrossPeriods(solver, withCertainZeros(before.attacked));
  const behind = [...personsBehind(amounts.keys(), keys).values()];
  return {
    amounts,
    system,
    before: { ...before, attacked },
    ties: tiesBeyond(system, attacked, before.published),
    byPrice: new Map(behind.map((key) => [key, known.has(key)])),
  };
}

/** The counts that narrow this one and would not if they went the other way, with how they went. */
function wouldWiden(
  { counts, ...reader }: Reader,
  { system, before }: Question,
  key: CellKey,
): Rejected {
  const values = new Map(system.figures.map((figure) => [figure.key, figure.value]));
  return new Map(
    narrowedBy({ counts, ...reader }, key).by.flatMap((each) => {
      const [value, published = 0] = [values.get(each.key), counts.get(each.key)];
      if (value === undefined || value === published || before.kept.has(each.key)) return [];
      return published < value === each.asMore ? [[each.key, published]] : [];
    }),
  );
}

/**
 * Whether a reader knows more of a count with this report than with what he has already. If not, it is no
 * reason to keep this report from him.
 */
function addsTo(reader: Reader, { system, before }: Question, key: CellKey): boolean {
  const only = { ...reader, shown: beforeOnly(before.attacked, system), exact: undefined };
  const now = possibleValues(reader, key);
  return [...possibleValues(only, key)].some((value) => !now.has(value));
}

/** Whether the counts behind amounts have a part in it that so much is known. */
function tellsByPrice(reader: Reader, { byPrice }: Question, key: CellKey): boolean {
  const { shown } = reader;
  const figures = shown.figures.map((figure) =>
    byPrice.get(figure.key) ? { ...figure, known: false } : figure,
  );
  const unpriced = { ...reader, shown: { ...shown, figures }, exact: undefined };
  return narrowedBy(unpriced, key).width > narrowedBy(reader, key).width;
}
