import { z } from 'zod';
import { changedSchema } from '../../caseload/history/schema.ts';
import { clientGapsSchema } from '../../caseload/missing/schema.ts';
import {
  caseloadCountsSchema,
  newSnoozeSchema,
  signalSchema,
} from '../../caseload/signals/schema.ts';
import {
  memberSchema,
  memberValuesSchema,
  newNormSnoozeSchema,
  teamSettingsSchema,
  thresholdsSchema,
} from '../../caseload/team/schema.ts';
import { yearlyCountSchema } from '../../caseload/yearly/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

/** The start page, and what it rests on. */
export const caseloadDayCalls = {
  /** What asks for an act, of the whole team or of one client. Put-off signals are among them. */
  'caseload.signals': call({
    input: z.object({ clientId: idSchema.optional() }),
    output: z.array(signalSchema),
  }),
  /** The numbers of the navigation, for windows that show neither the clients nor their signals. */
  'caseload.counts': call({ input: z.object({}), output: caseloadCountsSchema }),
  /** Puts a signal off until the day after `until`, at most a year ahead: who wants longer should solve it. */
  'caseload.snoozeSignal': call({ input: newSnoozeSchema, output: changedSchema }),
  /** Shows a signal again; of a couple also when it was put off for each of them. */
  'caseload.endSnooze': call({ input: z.object({ snoozeId: idSchema }), output: changedSchema }),
  /** The same of a caseload above the norm, by klantmanager. */
  'caseload.snoozeNorm': call({ input: newNormSnoozeSchema, output: changedSchema }),
  /** Shows again that the caseload of this klantmanager is above the norm. */
  'caseload.endNormSnooze': call({
    input: z.object({ memberId: idSchema }),
    output: changedSchema,
  }),
  /** What the team decided: its klantmanagers, the terms of its signals, and who works at this computer. */
  'caseload.settings': call({ input: z.object({}), output: teamSettingsSchema }),
  /** `before` as in `caseload.saveRecord`; a team that set nothing has the numbers of the sources. */
  'caseload.saveThresholds': call({
    input: thresholdsSchema.extend({ before: thresholdsSchema }),
    output: changedSchema,
  }),
  /**
   * Adds a klantmanager (`null`) or changes one, with `before` as in `caseload.saveRecord`. With the name,
   * what stands with clients changes too.
   */
  'caseload.saveMember': call({
    input: memberValuesSchema.extend({
      memberId: idSchema.nullable(),
      before: memberSchema.omit({ id: true }).nullable().default(null),
    }),
    output: changedSchema,
  }),
  /** Says who works at this computer under this account; `null` takes it back. */
  'caseload.setMe': call({
    input: z.object({ memberId: idSchema.nullable() }),
    output: changedSchema,
  }),
  /** By client, only those with gaps. */
  'caseload.missing': call({ input: z.object({}), output: z.array(clientGapsSchema) }),
  /** What the municipality counted of itself, year by year: the client list cannot tell it. */
  'caseload.yearlyCounts': call({ input: z.object({}), output: z.array(yearlyCountSchema) }),
  /** `before` as in `caseload.saveRecord`; `null` for a year that is not there yet. */
  'caseload.saveYearlyCount': call({
    input: yearlyCountSchema.extend({
      before: yearlyCountSchema.omit({ year: true }).nullable().default(null),
    }),
    output: changedSchema,
  }),
  /**
   * Takes something off a list that the team keeps itself; `id` of a year is the year. What is used anywhere
   * is refused, with where that is.
   */
  'caseload.removeListed': call({
    input: z.object({ list: z.enum(['type', 'organisation', 'year', 'member']), id: idSchema }),
    output: changedSchema,
  }),
} as const;
