import type { Expression } from 'kysely';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { currentLanguageLevel } from '#shared/kernel/language-level.ts';
import { listedRows } from '../../database/listed-rows.ts';
import type { ReadModel } from './read-model.ts';

/** Per client the level of language that counts on the day, by the one rule of the whole app. */
export async function lastLanguageLevels(
  db: ReadModel,
  day: IsoDate,
): Promise<Expression<unknown>> {
  const levels = await db
    .selectFrom('eval_language_level')
    .select(['client_id', 'level', 'measured_on as measuredOn'])
    .where((eb) => eb.or([eb('measured_on', 'is', null), eb('measured_on', '<=', day)]))
    .orderBy('id')
    .execute();
  const skills = await db
    .selectFrom('eval_language_skill')
    .select(['client_id', 'skill', 'level', 'basis', 'measured_on as measuredOn'])
    .orderBy('id')
    .execute();
  const wholeOf = new Map(levels.map((level) => [level.client_id, level]));
  const skillsOf = Map.groupBy(skills, ({ client_id }) => client_id);
  const current = [...new Set([...wholeOf.keys(), ...skillsOf.keys()])].flatMap((id) => {
    const level = currentLanguageLevel(wholeOf.get(id) ?? null, skillsOf.get(id) ?? [], day);
    return level === null ? [] : [[id, level] as const];
  });
  return listedRows(current, 'level');
}
