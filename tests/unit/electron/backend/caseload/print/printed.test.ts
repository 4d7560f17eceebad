import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanValues } from '#shared/caseload/plan/schema.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on 31 December 2019.
let file: TestTeamFile;
let clientId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), {
    number: '204101',
    firstName: 'Rima',
    lastName: 'Nasser <b>',
    ladder: [{ step: 3, on: '2019-06-01' }],
    trajectories: [{ type: 'Jobcoaching', start: '2019-01-01', end: '2020-06-30' }],
  });
});
afterEach(() => file.cleanup());

const values: PlanValues = {
  goal: 'Werk in de zorg, 20 uur per week.',
  goalOn: '2020-10-01',
  evaluateOn: '2020-03-01',
  steps: [
    { text: 'Spreken naar B1', state: 'bezig' },
    { text: 'Oude stap', state: 'vervallen' },
  ],
  agreements: [
    { who: 'klant', text: 'Naar het taalcafé', dueOn: '2020-01-10', doneOn: null },
    { who: 'klantmanager', text: 'Kinderopvang aanvragen', dueOn: null, doneOn: '2019-12-01' },
  ],
};

const plan = () =>
  file.backend.ask('caseload.savePlan', { clientId, basedOn: null, newVersion: false, values });

describe('the plan as a letter', () => {
  it('says in plain Dutch what the client and the klantmanager do, and until when', async () => {
    const { planId } = await plan();
    const { html, suggestedName } = await file.backend.ask('caseload.printed', {
      kind: 'plan',
      planId,
      large: false,
    });
    expect(html).toContain('<html lang="nl" class="letter"');
    expect(html).toContain('<title>Plan van Rima Nasser &lt;b&gt;</title>');
    expect(html).toContain('Gemeente Veldermeer, Team Statushouders');
    expect(html).toContain('U wilt dit bereiken op 1 oktober 2020.');
    expect(html).toContain('Uiterlijk op 10 januari 2020.');
    expect(html).toContain('Gedaan op 1 december 2019.');
    expect(html).toContain('Op 1 maart 2020 kijken wij samen hoe het gaat.');
    expect(html).not.toContain('Oude stap');
    expect(html).not.toContain('204101');
    expect(html).not.toContain('<script');
    expect(suggestedName).toBe('Plan Rima Nasser <b>, versie 1');
  });

  it('is the same in large print, and leaves out what is not there', async () => {
    const { planId } = await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: null,
      newVersion: false,
      values: { ...values, goalOn: null, evaluateOn: null, steps: [], agreements: [] },
    });
    const { html } = await file.backend.ask('caseload.printed', {
      kind: 'plan',
      planId,
      large: true,
    });
    expect(html).toContain('class="letter large"');
    expect(html).not.toContain('Uw stappen');
    expect(html).not.toContain('Wat u doet');
    expect(html).toContain('Wij spreken nog een dag af');
  });
});

describe('the words of the letter', () => {
  const letter = async (large: boolean, more: Partial<PlanValues> = {}) => {
    const { planId } = await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: null,
      newVersion: false,
      values: { ...values, ...more },
    });
    return file.backend.ask('caseload.printed', { kind: 'plan', planId, large });
  };

  it('has another name for its file in large print, so that neither takes the place of the other', async () => {
    expect((await letter(true)).suggestedName).toBe(
      'Plan Rima Nasser <b>, versie 1, grote letters',
    );
  });

  it('ends the goal with a full stop, and says how to answer', async () => {
    const { html } = await letter(false, { goal: 'Werk als kapper' });
    expect(html).toContain('Werk als kapper.</p>');
    expect(html).toContain('Bel of schrijf ons team meteen.');
  });

  it('names whom to call', async () => {
    await file.backend
      .db()
      .insertInto('client_case_manager')
      .values({ client_id: clientId, name: 'Marloes Hendriks', since: null })
      .execute();
    const { html } = await letter(false);
    expect(html).toContain('Bel of schrijf meteen uw klantmanager, Marloes Hendriks.');
  });

  it('says once what comes later when that stands at the end', async () => {
    const later = { text: 'Een', state: 'straks' } as const;
    const busy = { text: 'Nu', state: 'bezig' } as const;
    const atEnd = await letter(false, { steps: [busy, later, later] });
    expect(atEnd.html.match(/Dit komt later/g)).toHaveLength(1);
    expect(atEnd.html).toContain('<ol start="2">');
  });

  it('says at each step that it comes later when others follow', async () => {
    const later = { text: 'Een', state: 'straks' } as const;
    const busy = { text: 'Nu', state: 'bezig' } as const;
    const among = await letter(false, { steps: [later, busy, later] });
    expect(among.html.match(/Dit komt later\./g)).toHaveLength(2);
  });
});

describe('the summary of a handover', () => {
  it('leaves what was written at a contact in the file, as it may be about health', async () => {
    await file.backend
      .db()
      .insertInto('contact')
      .values({
        client_id: clientId,
        date: '2019-12-20',
        kind: 'telefoon',
        purpose: 'voortgang',
        note: 'Gebeld: is ziek',
      } as never)
      .execute();
    const { html } = await file.backend.ask('caseload.printed', {
      kind: 'handover',
      clientIds: [clientId],
      to: '',
    });
    expect(html).toContain('20-12-2019, telefoon, voortgang');
    expect(html).not.toContain('is ziek');
  });

  it('tells of work, outflow, the next aftercare and a return', async () => {
    const db = file.backend.db();
    await db
      .insertInto('job')
      .values({
        client_id: clientId,
        employer: 'Bakker Bos',
        hours_per_week: 24,
        starts_on: '2019-12-16',
        contract_until: '2020-06-15',
      })
      .execute();
    await db
      .insertInto('outflow')
      .values({ client_id: clientId, kind: 'parttime-werk', date: '2019-12-16' } as never)
      .execute();
    const ask = async () =>
      (
        await file.backend.ask('caseload.printed', {
          kind: 'handover',
          clientIds: [clientId],
          to: '',
        })
      ).html;
    const working = await ask();
    expect(working).toContain('Bakker Bos, 24 uur per week, contract tot en met 15-06-2020.');
    expect(working).toContain('op 16-12-2019. Volgende nazorg uiterlijk op 15-01-2020.');
    await file.backend.ask('caseload.saveRecord', {
      kind: 'benefitPeriod',
      clientId,
      recordId: null,
      before: null,
      values: { kind: 'volledig', startsOn: '2019-12-28', endsOn: null, returnReason: 'schulden' },
    });
    expect(await ask()).toContain('Teruggekomen in de bijstand op 28-12-2019 (schulden).');
    const detail = await file.backend.ask('caseload.client', { clientId });
    expect(detail.outflows).toHaveLength(1);
  });

  it('tells of each client what a colleague must know, and that it is confidential', async () => {
    await plan();
    const other = await addClient(file.backend.db(), { number: '2', lastName: 'Abdi' });
    const { html } = await file.backend.ask('caseload.printed', {
      kind: 'handover',
      clientIds: [clientId, other, other],
      to: 'Ruud van Aspen',
    });
    expect(html).toContain('data-head-right="VERTROUWELIJK"');
    expect(html).toContain('Overdracht aan Ruud van Aspen');
    expect(html).toContain('2 klanten, gemaakt op 31-12-2019');
    expect(html).toContain('Jobcoaching, tot en met 30-06-2020');
    expect(html).toContain('Klant: Naar het taalcafé, uiterlijk 10-01-2020');
    expect(html).not.toContain('Kinderopvang aanvragen');
    expect(html).toContain('Let op');
    expect(html.indexOf('Abdi')).toBeLessThan(html.indexOf('Nasser'));
    expect(html).toContain('204101');
  });

  it('names as last contact the last day that has come, not one that a list holds ahead', async () => {
    const contact = { client_id: clientId, kind: 'gesprek' } as const;
    await file.backend
      .db()
      .insertInto('contact')
      .values([
        { ...contact, date: '2019-11-12' },
        { ...contact, date: '2020-03-04' },
      ])
      .execute();
    const { html } = await file.backend.ask('caseload.printed', {
      kind: 'handover',
      clientIds: [clientId],
      to: '',
    });
    expect(html).toContain('12-11-2019');
    expect(html).not.toContain('04-03-2020');
  });

  it('is refused for a client who is not there', async () => {
    expect(
      await file.backend.refused('caseload.printed', {
        kind: 'handover',
        clientIds: [999],
        to: '',
      }),
    ).toMatchObject({ code: 'not-found' });
  });
});
