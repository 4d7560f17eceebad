import { z } from 'zod';
import { idSchema } from '../../kernel/ids.ts';
import { civicIntegration, languageSkill } from './integration.ts';
import { ladder } from './ladder.ts';
import { basics, caseManager, child, outflow, track } from './person.ts';
import type { RecordKind } from './record-kind.ts';
import { buddy, precondition, trajectory, weekUse } from './support.ts';
import { benefitPeriod, education, experience, job, medicalAssessment, profile } from './work.ts';

/** Every kind of record on a client's page. */
export const recordKinds = {
  basics,
  track,
  caseManager,
  child,
  ladder,
  outflow,
  languageSkill,
  civicIntegration,
  education,
  experience,
  job,
  benefitPeriod,
  profile,
  medicalAssessment,
  buddy,
  precondition,
  weekUse,
  trajectory,
} as const;

type RecordKinds = typeof recordKinds;
export type RecordKindName = keyof RecordKinds;
/** What a record of this kind holds. */
export type RecordValues<Kind extends RecordKindName> = z.output<RecordKinds[Kind]['schema']>;

export const recordKindNames = Object.keys(recordKinds) as RecordKindName[];
export const recordKindSchema = z.enum(recordKindNames as [RecordKindName, ...RecordKindName[]]);

/** The same kind, where code treats all alike. */
export const recordKindOf = (name: RecordKindName): RecordKind => recordKinds[name];

/** A record as a client's page has it. */
export interface StoredRecord<Kind extends RecordKindName = RecordKindName> {
  readonly id: number;
  readonly values: RecordValues<Kind>;
}

const storedSchema = <Values>() =>
  z.array(
    z.object({
      id: idSchema,
      // Checked when they came in; a rule of today may be stricter than that of then.
      values: z.custom<Values>((values) => typeof values === 'object' && values !== null),
    }),
  );

/** All records of one client, by kind; those of a history in the order of time. */
export const clientRecordsSchema = z.object(
  Object.fromEntries(recordKindNames.map((kind) => [kind, storedSchema()])) as {
    [Kind in RecordKindName]: ReturnType<typeof storedSchema<RecordValues<Kind>>>;
  },
);
export type ClientRecords = z.infer<typeof clientRecordsSchema>;
