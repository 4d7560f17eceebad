import { z } from 'zod';
import { idSchema } from '../../kernel/ids.ts';

/** What every change answers: its number, by which it can be undone at once, or `nothingChanged`. */
export const changedSchema = z.object({ changeId: z.int().nonnegative() });
export type Changed = z.infer<typeof changedSchema>;

/** One value that a change touched, in the words of the screen. */
export const changeLineSchema = z.object({
  /** `opleiding`, `Telefoon`. */
  label: z.string(),
  /** `null`: there was nothing, or there is nothing now. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** One change as the history of a client tells it. */
export const historyEntrySchema = z.object({
  changeId: idSchema,
  /** ISO time in UTC. */
  at: z.string(),
  /** Who did it: the klantmanager by name; of an account that nobody took as theirs, that account. */
  by: z.string(),
  /** `Werk toegevoegd`, `Basisgegevens gewijzigd`. */
  what: z.string(),
  lines: z.array(changeLineSchema),
  /** It was undone later, or is itself the undoing of another. */
  undone: z.boolean(),
  /** It took another change back: undoing it does that change after all. */
  takesBack: z.boolean(),
  /** How many clients it is about: undoing it undoes it for all of them. */
  clientCount: z.number().int().positive(),
  /** Whether it can be undone now: nothing that it touched has changed since. */
  canUndo: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
