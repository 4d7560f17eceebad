import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fundInputSchema } from '#shared/budget/fund.ts';
import { CallRefused } from '../../../../renderer/lib/call.ts';
import { ErrorSummary } from '../../../../renderer/ui/error-summary.tsx';
import {
  errorsOfIssues,
  errorsOfProblem,
  hasErrors,
  mergeErrors,
  noErrors,
  summaryEntries,
} from '../../../../renderer/ui/form-errors.ts';

const fields = ['name', 'amountCents', 'spendFrom', 'spendUntil'] as const;
const labels = {
  name: 'Naam',
  amountCents: 'Bedrag',
  spendFrom: 'Vanaf',
  spendUntil: 'Tot en met',
};

describe('errors of a form', () => {
  it('puts the sentences of the schema under their fields', () => {
    const parsed = fundInputSchema.safeParse({
      id: null,
      name: '',
      source: null,
      perYear: false,
      repay: false,
      note: null,
      targetGroup: null,
      costKinds: null,
      spendFrom: null,
      spendUntil: null,
      settledFromYear: null,
      settledUntilYear: null,
    });
    expect(errorsOfIssues(parsed.error?.issues ?? [], fields)).toEqual({
      fields: { name: 'Vul de naam van het fonds in.' },
      general: [],
    });
  });

  it('keeps the first sentence of a field, and what has no field apart', () => {
    const errors = errorsOfIssues(
      [
        { message: 'Eerst.', path: ['name'] },
        { message: 'Daarna.', path: ['name'] },
        { message: 'Overal.', path: [] },
      ],
      fields,
    );
    expect(errors).toEqual({ fields: { name: 'Eerst.' }, general: ['Overal.'] });
  });

  it('brings a refusal to its field, also inside a dotted path, or above the form', () => {
    const refused = (about: { field?: string }) =>
      errorsOfProblem(
        new CallRefused({ code: 'invalid-input', message: 'Dit kan niet.', ...about }),
        fields,
      );
    expect(refused({ field: 'spendUntil' }).fields).toEqual({ spendUntil: 'Dit kan niet.' });
    expect(refused({ field: 'fund.name' }).fields).toEqual({ name: 'Dit kan niet.' });
    expect(refused({ field: 'other' }).general).toEqual(['Dit kan niet.']);
    expect(refused({}).general).toEqual(['Dit kan niet.']);
  });

  it.each([new TypeError('boom'), 'boom', undefined])(
    'has a sentence above the form for anything else that was thrown: %s',
    (problem) => {
      expect(errorsOfProblem(problem, fields)).toEqual({
        fields: {},
        general: ['Trede kon dit niet afmaken. Er is niets half bewaard. Probeer het nog eens.'],
      });
    },
  );

  it('lets what could not be read win from the gap that the schema saw', () => {
    const merged = mergeErrors<'name'>(
      { fields: { name: 'Niet te lezen.' }, general: [] },
      { fields: { name: 'Vul in.' }, general: ['Ook dit.'] },
    );
    expect(merged).toEqual({ fields: { name: 'Niet te lezen.' }, general: ['Ook dit.'] });
    expect(hasErrors(merged)).toBe(true);
    expect(hasErrors(noErrors)).toBe(false);
  });

  it('lists the fields in the order on screen with the very same sentences', () => {
    const entries = summaryEntries(
      { fields: { spendFrom: 'Bestaat niet.', name: 'Vul in.' }, general: [] },
      labels,
      (field) => `f-${field}`,
    );
    expect(entries).toEqual([
      { fieldId: 'f-name', text: 'Naam: Vul in.' },
      { fieldId: 'f-spendFrom', text: 'Vanaf: Bestaat niet.' },
    ]);
    const markup = renderToStaticMarkup(<ErrorSummary entries={entries} general={[]} round={1} />);
    expect(markup).toContain('Kijk 2 velden na');
    expect(markup).toContain('href="#f-spendFrom"');
    expect(markup).toContain('tabindex="-1"');
  });

  it('shows a sentence without a field by itself, and nothing when all is well', () => {
    const alone = <ErrorSummary entries={[]} general={['Het fonds is vol.']} round={1} />;
    expect(renderToStaticMarkup(alone)).toContain('Het fonds is vol.');
    expect(renderToStaticMarkup(<ErrorSummary entries={[]} general={[]} round={0} />)).toBe('');
  });
});
