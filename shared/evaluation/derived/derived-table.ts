import type { ReportContext } from '../published.ts';
import type { ReportTable } from '../schema.ts';

export type DerivedContent = Omit<ReportTable, 'id' | 'title'>;

/**
 * A table that is made of the published figures of others, or of what is no secret. So it tells nothing
 * that they do not tell: what is hidden there is hidden here, and what is rounded there counts here as
 * rounded.
 */
export interface DerivedTable {
  readonly id: string;
  readonly title: string;
  /** The ids of the declared tables that it is made of: counted and protected, printed or not. */
  readonly reads: readonly string[];
  /** `null`: there is nothing to tell, and the table is left out; then `whyLeftOut` says why. */
  readonly derive: (
    published: readonly ReportTable[],
    context: ReportContext,
  ) => DerivedContent | null;
  /** The end of a Dutch sentence, without its full stop. */
  readonly whyLeftOut: (context: ReportContext) => string;
}
