import { slug } from '../../kernel/text.ts';
import { leftOutTexts } from '../left-out.ts';
import { fundCourseTexts } from '../texts.ts';
import type { DerivedTable } from './derived-table.ts';

/**
 * What was left of each fund at the end of each month. Exact, and only there in a report for the team: an
 * amount of one month is about so few persons that it can never be shared.
 */
export const fundCourseTable: DerivedTable = {
  id: 'fondsverloop',
  title: 'Verloop van de fondsen',
  reads: [],
  whyLeftOut: ({ mode }) => leftOutTexts.noFunds(mode),
  derive: (_published, { mode, fundCourse }) => {
    const { moments = [], funds = [] } = fundCourse ?? {};
    const known = funds.filter(({ left }) => left !== null);
    const unknown = funds.filter(({ left }) => left === null).map(({ name }) => name);
    if (mode === 'intern' && funds.length === 0) return null;
    return {
      rowHeading: fundCourseTexts.heading,
      rows: known.length === 0 ? [] : moments.map((label) => ({ id: slug(label), label })),
      columns: known.map(({ id, name }) => ({ id: `fonds-${id}`, label: name, unit: 'euro' })),
      cells:
        known.length === 0 ? [] : moments.map((_, at) => known.map(({ left }) => left?.[at] ?? 0)),
      notes:
        mode === 'deelbaar'
          ? [fundCourseTexts.notShared]
          : [
              ...fundCourseTexts.notes,
              ...(unknown.length > 0 ? [fundCourseTexts.unknown(unknown.join(', '))] : []),
            ],
    };
  },
};
