import { expect, it } from 'vitest';
import { cellOf, clashLine, takingLine } from '../../../../../renderer/caseload/week/week-words.ts';
import type { Taking } from '../../../../../shared/caseload/week/takings.ts';

const today = '2026-03-12';
const school: Taking = {
  key: 'weekUse-1',
  kind: 'weekUse',
  id: 1,
  name: 'school',
  dagdelen: ['ma-ochtend', 'do-ochtend'],
  from: null,
  until: '2026-08-31',
};
const stage: Taking = {
  key: 'trajectory-2',
  kind: 'trajectory',
  id: 2,
  name: 'Taalstage in de zorg',
  dagdelen: ['di-ochtend', 'do-ochtend'],
  from: '2026-04-07',
  until: '2026-06-26',
};

it('marks a dagdeel by what takes it up', () => {
  expect([[], [school], [stage], [school, stage]].map((list) => cellOf(list).tone)).toEqual([
    'free',
    'taken',
    'own',
    'clash',
  ]);
});

it('says when something is, and from when only while that is to come', () => {
  expect(takingLine(school, today)).toBe('ma en do ochtend, t/m 31-08-2026');
  expect(takingLine(stage, today)).toBe('di en do ochtend, vanaf 07-04-2026, t/m 26-06-2026');
  expect(takingLine(stage, '2026-04-07')).toBe('di en do ochtend, t/m 26-06-2026');
});

it('says what clashes, and from when', () => {
  const clash = { one: school, other: stage, dagdelen: ['do-ochtend' as const] };
  expect(clashLine({ ...clash, from: '2026-04-07' }, today)).toBe(
    'Donderdagochtend botst: school en Taalstage in de zorg, vanaf 07-04-2026.',
  );
  expect(clashLine({ ...clash, dagdelen: ['di-ochtend', 'do-ochtend'], from: today }, today)).toBe(
    'Dinsdagochtend en donderdagochtend botsen: school en Taalstage in de zorg.',
  );
});
