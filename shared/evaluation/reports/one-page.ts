import type { ReportDefinition } from '../schema.ts';
import { sentences, tables } from './parts.ts';

/** What fits on one page: a chart brings its table, which does not. */
export const onePageReport: ReportDefinition = {
  title: 'Begeleiding naar werk en participatie in het kort',
  parts: [sentences('samenvatting'), ...tables('kerncijfers')],
  checkedWords: [],
};
