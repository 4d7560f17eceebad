import { expect, it } from 'vitest';
import { allCharts } from '#shared/evaluation/charts/all-charts.ts';
import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import { tableNames } from '#shared/evaluation/table-names.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';

it('each table has a subject, a line and the name of a sheet of its own that Excel takes whole', () => {
  const ids = [...declaredTables.keys(), ...derivedTables.keys()];
  expect(Object.keys(tableNames).toSorted()).toEqual(ids.toSorted());
  const sheets = Object.values(tableNames).map(({ sheet }) => sheet.toLowerCase());
  expect(new Set(sheets).size).toBe(sheets.length);
  for (const { sheet, line } of Object.values(tableNames)) {
    expect(sheet.length, sheet).toBeLessThanOrEqual(31);
    expect(sheet).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
    expect(line).toMatch(/[.?]$/);
  }
});

it('no two charts have the same name', () => {
  const names = allCharts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
