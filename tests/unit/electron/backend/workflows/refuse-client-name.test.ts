import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { plainFund } from '../../../../support/money-calls.ts';

let file: TestTeamFile;
let clientId: number;
beforeAll(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: '204101', firstName: 'Rima', lastName: 'Nasser' });
});
afterAll(() => file.cleanup());

const fund = (name: string, id: number | null = null, note: string | null = null) => ({
  ...plainFund,
  id,
  name,
  note,
});
const product = (typeName: string, providerName: string) => ({
  id: null,
  typeName,
  providerName,
  unit: 'traject' as const,
  priceCents: 100_00,
  vatRate: 'vrijgesteld' as const,
});

describe('a new name that comes into reports', () => {
  it.each(['Maatwerk Rima Nasser', 'Fonds 204101', 'nasser, rima'])(
    'is refused at its field where it gives a client away: %s',
    async (name) => {
      const { refused } = file.backend;
      const said = {
        code: 'invalid-input',
        message: expect.stringContaining('naam van een klant'),
      };
      expect(await refused('budget.saveFund', fund(name))).toMatchObject({
        ...said,
        field: 'name',
      });
      expect(await refused('purchasing.saveProduct', product(name, 'Rijn'))).toMatchObject({
        ...said,
        field: 'typeName',
      });
      expect(await refused('purchasing.saveProduct', product('Taal', name))).toMatchObject({
        ...said,
        field: 'providerName',
      });
      const course = {
        kind: 'course' as const,
        clientIds: [clientId],
        typeName: name,
        startDate: '2019-01-01',
        endDate: null,
      };
      expect(await refused('caseload.bulkChange', course)).toMatchObject({
        ...said,
        field: 'typeName',
      });
    },
  );

  it('holds no BSN', async () => {
    expect(await file.backend.refused('budget.saveFund', fund('Voor 123456782'))).toMatchObject({
      field: 'name',
      message: 'Hier staat een BSN. Haal dat weg.',
    });
  });

  it('may hold a word that is part of a name: that is asked about when a report is shared', async () => {
    const saved = await file.backend.ask('budget.saveFund', fund('Nasser Taal 2019'));
    expect(saved.fundId).toBeGreaterThan(0);
    expect(
      await file.backend.ask('purchasing.saveProduct', product('Rima', 'Nasser')),
    ).toMatchObject({ product: { typeName: 'Rima' } });
  });
});

describe('a text that is printed beside amounts', () => {
  it('names no client, and may have a number', async () => {
    const { refused, ask } = file.backend;
    const { fundId } = await ask('budget.saveFund', fund('Potje'));
    const decision = {
      id: null,
      fundId,
      kind: 'begroting' as const,
      budgetYear: null,
      date: '2019-01-01',
      headcount: null,
      rateCents: null,
      amountCents: 5,
    };
    for (const text of ['Voor Rima Nasser', 'Voor 123456782']) {
      const said = {
        code: 'invalid-input',
        message: expect.stringMatching(/naam van een klant|BSN/),
      };
      expect(await refused('budget.saveFund', fund('Ander', null, text))).toMatchObject({
        ...said,
        field: 'note',
      });
      expect(await refused('budget.saveDecision', { ...decision, reference: text })).toMatchObject({
        ...said,
        field: 'reference',
      });
      expect(
        await refused('purchasing.recordInvoice', {
          invoiceNumber: text,
          invoicedOn: '2019-01-01',
          paidOn: null,
          budgetYear: 2019,
          lines: [{ lineId: 1, amountCents: 1 }],
        }),
      ).toMatchObject({ ...said, field: 'invoiceNumber' });
    }
    await ask('budget.saveDecision', { ...decision, reference: 'Besluit 204101' });
  });
});

describe('a name that stands in the file', () => {
  it('does not keep its fund from being changed', async () => {
    const { id } = await file.backend
      .db()
      .insertInto('fund')
      .values({ name: 'Potje Rima Nasser' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const before = fund('Potje Rima Nasser');
    const changed = { ...fund('Potje Rima Nasser', id, 'Uit de lijst'), before };
    await file.backend.ask('budget.saveFund', changed);
    const { note } = await file.backend
      .db()
      .selectFrom('fund')
      .select('note')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(note).toBe('Uit de lijst');
  });
});
