import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EarlierReports } from '../../../../renderer/evaluation/earlier-reports.tsx';
import type { AskedReport, ReportExport } from '#shared/evaluation/schema.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';

const year = (of: number) => ({ from: `${of}-01-01`, until: `${of}-12-31` });
const asked: AskedReport = { period: year(2019), mode: 'deelbaar', comparedWith: year(2018) };
const line = (id: number, more: Partial<ReportExport> = {}): ReportExport => ({
  id,
  at: '2026-11-20T10:00:00.000Z',
  by: 'Ans',
  recipient: 'de raad',
  title: 'Jaarverslag',
  period: year(2018),
  comparedWith: null,
  mode: 'deelbaar',
  way: 'afronden',
  format: 'pdf',
  tables: [],
  ...more,
});
const others = [line(4, { title: 'Evaluatie' }), line(3, { title: 'Enquête' })];

function told(answer: CallOutput<'evaluation.inTheWay'>, exports = [...others, line(2)]) {
  const memory = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  memory.setQueryData(['evaluation.exports', {}], exports);
  memory.setQueryData(['evaluation.inTheWay', asked], answer);
  const reports = createElement(EarlierReports, { asked, onPeriod: () => undefined });
  const app = createElement(QueryClientProvider, { client: memory }, reports);
  return renderToStaticMarkup(createElement(MantineProvider, null, app)).replace(/<[^>]+>/g, '');
}

it('tells the report that stands in the way, once, and offers its period', () => {
  const found = [line(2, { format: 'csv' }), line(1)];
  const text = told({ kind: 'export', exports: found });
  expect(text.match(/‘Jaarverslag’ over/g)).toHaveLength(1);
  expect(text).toContain('voor de raad, op 20-11-2026.');
  expect(text).toContain('Deze periode nemen: 01-01-2018 tot en met 31-12-2018');
  expect(text).not.toContain('Enquête');
});

it('tells of all over the same days, and says so, when it is not known which it is', () => {
  const text = told({ kind: 'unknown', exports: [] });
  expect(text).toContain('Trede weet niet zeker welk eerder rapport in de weg staat.');
  for (const title of ['Evaluatie', 'Enquête', 'Jaarverslag']) expect(text).toContain(title);
});

it('blames no earlier report when it is refused alone too, nor where nothing was shared', () => {
  const text = told({ kind: 'itself', exports: [] });
  expect(text).toContain('ook zonder eerdere rapporten');
  expect(text).not.toContain('Jaarverslag');
  const intern = line(1, { mode: 'intern', way: 'geen' });
  expect(told({ kind: 'unknown', exports: [] }, [intern])).not.toContain('Jaarverslag');
});
