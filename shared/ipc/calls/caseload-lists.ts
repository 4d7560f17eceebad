import { z } from 'zod';
import { changedSchema } from '../../caseload/history/schema.ts';
import {
  bulkChangeSchema,
  listDocumentRequestSchema,
  newViewSchema,
  savedViewSchema,
} from '../../caseload/lists/schema.ts';
import { searchHitsSchema } from '../../caseload/search/schema.ts';
import { ladderStepSchema } from '../../caseload/schema.ts';
import { dagdelenSchema } from '../../kernel/dagdelen.ts';
import { idSchema } from '../../kernel/ids.ts';
import { integrationRouteSchema } from '../../kernel/integration-route.ts';
import { call } from '../call.ts';

/** For which steps a type of trajectory is meant, both in, when and how long it usually is, and its route. */
const trajectoryTypeSchema = z.object({
  id: idSchema,
  name: z.string(),
  stepFrom: ladderStepSchema.nullable(),
  stepUntil: ladderStepSchema.nullable(),
  dagdelen: dagdelenSchema,
  /** How many weeks it usually takes; an order suggests its end by it. */
  usualWeeks: z
    .int('Vul een heel aantal weken in.')
    .min(1, 'Vul een aantal weken vanaf 1 in.')
    .max(520, 'Vul een aantal weken tot 520 in.')
    .nullable(),
  /** The route of the national monitor to which it belongs; of a stay without one nothing is counted. */
  route: integrationRouteSchema.nullable(),
});

export const caseloadListCalls = {
  /** The views that the team saved, by name. */
  'caseload.views': call({ input: z.object({}), output: z.array(savedViewSchema) }),
  /** Keeps a view under a name of its own. Refused for a name that another has, whatever its capitals. */
  'caseload.saveView': call({
    input: newViewSchema,
    output: changedSchema.extend({ viewId: idSchema }),
  }),
  /** Takes a view away for the whole team. The clients in it stay. */
  'caseload.removeView': call({ input: z.object({ viewId: idSchema }), output: changedSchema }),
  /**
   * Changes one thing for many clients, as one change that can be undone. `changed`: for how many, as who has that
   * value already is left alone.
   */
  'caseload.bulkChange': call({
    input: bulkChangeSchema,
    output: changedSchema.extend({ changed: z.int().nonnegative() }),
  }),
  /** A list as it stands on screen, as a file. */
  'caseload.listDocument': call({
    audience: 'main',
    input: listDocumentRequestSchema,
    output: z.object({
      content: z.string(),
      encodedAs: z.enum(['utf8', 'base64']),
      suggestedName: z.string(),
    }),
  }),
  /** Names, numbers, trajectories, providers and notes; at most 8 of each. */
  'caseload.search': call({
    input: z.object({ query: z.string().max(200) }),
    output: searchHitsSchema,
  }),
  /** Every type of trajectory by name, with for which steps and how long it usually is. */
  'caseload.trajectoryTypes': call({
    input: z.object({}),
    output: z.array(trajectoryTypeSchema),
  }),
  /** `before` as in `caseload.saveRecord`. */
  'caseload.saveTrajectoryType': call({
    input: trajectoryTypeSchema
      .omit({ name: true })
      .extend({ before: trajectoryTypeSchema.omit({ id: true, name: true }) })
      .refine(
        ({ stepFrom, stepUntil }) =>
          stepFrom === null || stepUntil === null || stepFrom <= stepUntil,
        {
          message: 'De hoogste trede ligt onder de laagste. Kijk de treden na.',
          path: ['stepUntil'],
        },
      ),
    output: changedSchema,
  }),
} as const;
