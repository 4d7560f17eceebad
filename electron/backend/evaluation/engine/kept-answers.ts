import { allTables } from '#shared/evaluation/tables/all-tables.ts';
import type { TeamCost } from '#shared/evaluation/published.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { readTeamCosts } from '../derived/team-costs.ts';
import { waitingMedians } from '../derived/waiting-medians.ts';
import type { Group } from './ask.ts';
import { Figures } from './figures.ts';
import { readLists, type Lists } from './lists.ts';
import type { Question } from './question.ts';
import type { ReadModel } from './read-model.ts';
import { questionsFor } from './report-questions.ts';

/**
 * What the evaluation answered about a period before people of it were destroyed: groups with counts and sums,
 * as the tables of an internal report show them, and the lists that made their rows. No row is one person's.
 */
export interface KeptAnswers {
  readonly answers: readonly { readonly question: Question; readonly groups: readonly Group[] }[];
  readonly lists: Omit<Lists, 'freeTypes'> & { readonly freeTypes: readonly string[] };
  readonly teamCosts: readonly TeamCost[];
  readonly medians: readonly string[];
}

/** Asks all that the ready-made tables ask of a period. */
export async function countAnswers(db: ReadModel, period: Period): Promise<KeptAnswers> {
  const earlier = await readKeptAnswers(db, period);
  if (earlier !== null) return earlier;
  const lists = await readLists(db);
  const figures = await Figures.of(db, period, questionsFor(allTables));
  return {
    answers: figures.known,
    lists: { ...lists, freeTypes: [...lists.freeTypes] },
    teamCosts: await readTeamCosts(db, period),
    medians: await waitingMedians(db, period),
  };
}

/** What was kept of exactly this period; `null`: nobody of it was destroyed, or it was not kept. */
export async function readKeptAnswers(db: ReadModel, period: Period): Promise<KeptAnswers | null> {
  const row = await db
    .selectFrom('eval_kept')
    .select('answers')
    .where('period_from', '=', period.from)
    .where('period_until', '=', period.until)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.answers) as KeptAnswers);
}

/** The lists as they were when the answers were kept. */
export const keptLists = ({ lists }: KeptAnswers): Lists => ({
  ...lists,
  freeTypes: new Set(lists.freeTypes),
});

/**
 * Whether people of this period were destroyed, without what it counted being kept: a period that is no whole
 * year, and of which no report was shared.
 */
export async function missesDestroyed(db: ReadModel, period: Period): Promise<boolean> {
  const row = await db
    .selectFrom('eval_kept')
    .select('period_from')
    .where('period_from', '<=', period.until)
    .where('period_until', '>=', period.from)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
