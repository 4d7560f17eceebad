import { z } from 'zod';

/** Who has the file open, by name, and since when: an ISO time in UTC. */
export const fileHolderSchema = z.object({
  name: z.string(),
  computer: z.string(),
  since: z.string(),
});
export type FileHolder = z.infer<typeof fileHolderSchema>;

/** What the window may do with the open file. */
export const sharingSchema = z.discriminatedUnion('state', [
  /** Work in it, or no file is open. */
  z.object({ state: z.literal('working') }),
  /** Read along with who has it. */
  z.object({
    state: z.literal('reading'),
    /** `null`: it is not known who, or nobody any more. */
    holder: fileHolderSchema.nullable(),
    /** Of what is on screen: ISO time in UTC. */
    publishedAt: z.string(),
    /** As far as can be seen, nobody has the file now. */
    free: z.boolean(),
    /** Whether the file can be reached: where it cannot, who has it is not known any more. */
    reached: z.boolean(),
    /** Who has it gives no sign of life, and holds it all the same: it was just tried. */
    silent: z.boolean(),
    /** Another for each moment that is shown. */
    shown: z.int().nonnegative(),
  }),
  /** The file cannot be reached, or another has taken it meanwhile. */
  z.object({ state: z.literal('lost') }),
  /** Who read along has to type the password again: the file has another key, or the user is in it no more. */
  z.object({ state: z.literal('out') }),
]);
export type Sharing = z.infer<typeof sharingSchema>;
