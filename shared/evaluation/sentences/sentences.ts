import type { ReportContext } from '../published.ts';
import type { ReportTable } from '../schema.ts';

/** Sentences of a report that are filled from published figures. */
export interface Sentences {
  readonly id: string;
  /** What they are about, for who puts a report together. */
  readonly title: string;
  /** The ids of the declared tables that they read: counted and protected, printed or not. */
  readonly reads: readonly string[];
  /** What they read besides in a report of mode `intern`, and say nothing of in one to share. */
  readonly readsIntern?: readonly string[];
  readonly lines: (published: readonly ReportTable[], context: ReportContext) => readonly string[];
}
