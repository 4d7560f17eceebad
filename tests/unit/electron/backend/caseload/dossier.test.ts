import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossierSchema } from '../../../../../shared/caseload/dossier.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let partnerId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, {
    number: '3001',
    household: 'BP-1',
    ladder: [
      { step: 3, on: '2019-05-01' },
      { step: 2, on: null },
    ],
    trajectories: [{ type: 'Jobcoaching', start: '2019-01-01' }],
  });
  partnerId = await addClient(db, { number: '3002', household: 'BP-1' });
});
afterEach(() => file.cleanup());

const dossier = (of = clientId) => file.backend.ask('caseload.dossier', { clientId: of });

describe('the dossier of a client', () => {
  it('has what the row of the client and its histories hold, in the order of time', async () => {
    const { records, ...others } = await dossier();
    expect(records.basics).toMatchObject([{ id: clientId, values: { clientNumber: '3001' } }]);
    expect(records.ladder.map(({ values }) => values)).toEqual([
      { step: '2', measuredOn: null, measuredBy: null, answers: [] },
      { step: '3', measuredOn: '2019-05-01', measuredBy: null, answers: [] },
    ]);
    expect(records.trajectory).toMatchObject([{ values: { status: 'loopt', dagdelen: [] } }]);
    expect(records.job).toEqual([]);
    expect(others).toEqual({ clientId, contacts: [], appointments: [], plans: [], documents: [] });
    expect(dossierSchema.safeParse(await dossier()).success).toBe(true);
  });

  it('has contacts with their organisation and the size of their group, and what is planned', async () => {
    const { organisationId } = await file.backend.ask('caseload.addOrganisation', {
      name: 'VluchtelingenWerk',
    });
    const contact = {
      kind: 'gesprek',
      purpose: 'nazorg',
      person: 'Ans',
      organisationId,
      mapped: true,
      note: 'Gaat goed',
      appointmentId: null,
    } as const;
    await file.backend.ask('caseload.addContact', {
      ...contact,
      clientIds: [clientId, partnerId],
      date: '2019-11-01',
      next: { date: '2020-01-15', time: null, kind: 'telefoon' },
    });
    await file.backend.ask('caseload.addContact', {
      ...contact,
      clientIds: [clientId],
      date: '2019-12-01',
      next: { date: '2020-01-15', time: '09:30', kind: 'telefoon' },
    });
    const { contacts, appointments } = await dossier();
    expect(contacts).toMatchObject([
      { date: '2019-12-01', groupSize: 1, organisationName: 'VluchtelingenWerk', mapped: true },
      { date: '2019-11-01', groupSize: 2 },
    ]);
    expect(appointments.map(({ time }) => time)).toEqual([null, '09:30']);
    expect((await dossier(partnerId)).contacts).toMatchObject([{ groupSize: 2 }]);
  });

  it('has plans by version, with their steps and agreements in order', async () => {
    const values = {
      goal: 'Werk in de zorg',
      goalOn: '2020-12-31',
      evaluateOn: '2020-03-01',
      steps: [
        { text: 'Taal', state: 'bezig' as const },
        { text: 'Stage', state: 'straks' as const },
      ],
      agreements: [{ who: 'klant' as const, text: 'Naar les', dueOn: '2020-02-01', doneOn: null }],
    };
    const { planId } = await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: null,
      newVersion: false,
      values,
    });
    await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: { planId, values },
      newVersion: true,
      values: { ...values, goal: 'Werk in de bouw' },
    });
    const { plans } = await dossier();
    expect(plans).toMatchObject([
      { version: 2, goal: 'Werk in de bouw' },
      { version: 1, ...values },
    ]);
  });

  it('is refused of who is not there', async () => {
    expect(await file.backend.refused('caseload.dossier', { clientId: 99 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('reads no table from end to end, however many clients there are', async () => {
    const asked: string[] = [];
    const db = file.backend.db();
    // What the dossier asks, as the database is going to look it up.
    const { readDossier } = await import('../../../../../electron/backend/caseload/dossier.ts');
    await db.transaction().execute(async (trx) => {
      const seen = trx.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: ({ result }) => Promise.resolve(result),
      });
      const executor = seen.getExecutor();
      const compile = executor.compileQuery.bind(executor);
      executor.compileQuery = (node, id) => {
        const compiled = compile(node, id);
        asked.push(compiled.sql);
        return compiled;
      };
      await readDossier(seen, clientId, '2019-12-31');
    });
    const scans: string[] = [];
    for (const text of asked) {
      const plain = text.replace(/\?/g, '1');
      const plan = await sql<{ detail: string }>`${sql.raw(`explain query plan ${plain}`)}`.execute(
        db,
      );
      scans.push(
        ...plan.rows.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN')),
      );
    }
    expect(asked.length).toBeGreaterThan(18);
    expect(scans).toEqual([]);
  });
});
