import type { ReportDefinition } from '../schema.ts';
import { chart, sentences, tables } from './parts.ts';

export const onePageReport: ReportDefinition = {
  title: 'Begeleiding naar werk en participatie in het kort',
  parts: [sentences('samenvatting'), chart('uitstroom'), ...tables('uitstroom', 'kerncijfers')],
  checkedWords: [],
};
