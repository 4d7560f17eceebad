import { sql, type Expression } from 'kysely';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { ageBands } from '#shared/evaluation/words.ts';
import { outcomeColumns } from './outcome-columns.ts';
import type { PersonFactsName } from './person-facts.ts';

/** A dimension of persons: it is the same whatever facts are counted by it. */
export interface PersonColumn {
  /** Of `person` and of the facts that it needs; `null` is unknown. */
  readonly value: (period: Period) => Expression<unknown>;
  readonly needs?: readonly PersonFactsName[];
}

const yesNo = (condition: Expression<unknown>) =>
  sql`case when ${condition} then 'ja' else 'nee' end`;

const flag = (column: string) =>
  sql`case ${sql.ref(column)} when 1 then 'ja' when 0 then 'nee' end`;

const ofPerson = (column: string): PersonColumn => ({ value: () => sql.ref(`person.${column}`) });

const found = (facts: PersonFactsName): PersonColumn => ({
  value: () => yesNo(sql`${sql.ref(`${facts}.client_id`)} is not null`),
  needs: [facts],
});

/** Somebody is an age from the birthday on; so who was born after this day, so many years ago, is younger. */
function ageBand({ until }: Period): Expression<unknown> {
  const yearsAgo = (years: number) =>
    `${String(Number(until.slice(0, 4)) - years).padStart(4, '0')}${until.slice(4)}`;
  const younger = ageBands.flatMap(({ id, below }) =>
    below === null ? [] : [sql`when person.birth_date > ${yearsAgo(below)} then ${id}`],
  );
  const oldest = ageBands.at(-1)?.id;
  return sql`case when person.birth_date is null then null ${sql.join(younger, sql` `)} else ${oldest} end`;
}

const household = sql`case
    when couple.members > 1 and person.has_children = 1 then 'paar-met-kinderen'
    when couple.members > 1 then 'paar'
    when person.has_children = 1 then 'alleenstaande-ouder'
    else 'alleenstaand'
  end`;

/** Only of who has a partner among the clients. */
const coupleTrajectory = sql`case
    when couple.members = 1 then null
    when couple.alone = 0 then 'beiden'
    when couple.guided = 0 then 'geen'
    when couple.guided_men = couple.guided and couple.other_women = couple.alone then 'man'
    when couple.guided_women = couple.guided and couple.other_men = couple.alone then 'vrouw'
    else 'een'
  end`;

const partnerGuidance = sql`case
    when couple.members = 1 then null
    when trajectory.client_id is not null then 'traject'
    when plan.client_id is not null then 'plan'
    else 'geen'
  end`;

const movement = sql`case
    when lastStep.step > firstStep.step then 'gestegen'
    when lastStep.step = firstStep.step then 'gelijk'
    when lastStep.step < firstStep.step then 'gedaald'
  end`;

/** Some reasons have a line of their own, the rest stands together. */
const outflowReason = sql`case
    when outflow.kind in ('betaald-werk', 'studie') then outflow.kind
    when outflow.kind is not null then 'overig'
  end`;

export const personColumns = {
  ...outcomeColumns,
  targetGroup: ofPerson('target_group'),
  sex: { value: () => sql`case when person.sex in ('man', 'vrouw') then person.sex end` },
  ageBand: { value: ageBand },
  nationality: ofPerson('nationality'),
  settlementYear: { value: () => sql`substr(person.settlement_date, 1, 4)` },
  track: ofPerson('track'),
  languageBuddy: { value: () => flag('person.language_buddy') },
  familyReunion: { value: () => flag('person.family_reunion') },
  householdType: { value: () => household, needs: ['couple'] },
  languageLevel: { value: () => sql.ref('language.level'), needs: ['language'] },
  ladderAtStart: { value: () => sql.ref('firstStep.step'), needs: ['firstStep'] },
  ladderNow: { value: () => sql.ref('lastStep.step'), needs: ['lastStep'] },
  ladderFrom: {
    value: () => sql`case when lastStep.step is not null then firstStep.step end`,
    needs: ['firstStep', 'lastStep'],
  },
  ladderTo: { value: () => sql.ref('lastStep.step'), needs: ['lastStep'] },
  ladderMovement: { value: () => movement, needs: ['firstStep', 'lastStep'] },
  leftFully: found('outflow'),
  leftFullyYear: { value: () => sql`substr(outflow.date, 1, 4)`, needs: ['outflow'] },
  leftFullyReason: { value: () => outflowReason, needs: ['outflow'] },
  spoken: found('spoken'),
  coupleTrajectory: { value: () => coupleTrajectory, needs: ['couple'] },
  partnerGuidance: { value: () => partnerGuidance, needs: ['couple', 'trajectory', 'plan'] },
} as const satisfies Partial<Record<DimensionName, PersonColumn>>;
