import type { ReportPart } from '../schema.ts';

/* How a ready-made report is written down. */

export const heading = (text: string): ReportPart => ({ kind: 'heading', text });
export const sentences = (id: string): ReportPart => ({ kind: 'sentences', id });
export const chart = (id: string): ReportPart => ({ kind: 'chart', id });
export const tables = (...ids: readonly string[]): ReportPart[] =>
  ids.map((id) => ({ kind: 'table', id }));
