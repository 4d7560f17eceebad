import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackendCallName, CallInput } from '#shared/ipc/contract.ts';
import { InvoicingTeam, invoiceOf } from '../../../../../support/invoicing.ts';
import { linesOf, logLines, type StoredLine } from '../../../../../support/log-lines.ts';
import { orderOf, wholly } from '../../../../../support/money-calls.ts';
import { attempt } from '../../../../../support/tally.ts';
import { testPassword } from '../../../../../support/test-keys.ts';
import { testComputer } from '../../../../../support/backend.ts';

let team: InvoicingTeam;
beforeEach(async () => {
  team = await InvoicingTeam.make();
});
afterEach(() => team.file.cleanup());

const backend = () => team.file.backend;

/** Free text and a name that must never come in the log. */
const secret = 'Tesfalem Woldemariam 204117';

const appointment = (clientIds: readonly number[]) => ({
  date: '2020-07-01',
  time: '09:30',
  kind: 'gesprek' as const,
  purpose: null,
  clientIds: [...clientIds],
  subject: secret,
  place: secret,
  caseManager: null,
});

interface Step {
  readonly call: BackendCallName;
  readonly input: unknown;
  /** 'klant 1', or 'lijst' where it is none in particular. */
  readonly about: string;
  readonly outcome?: string;
  /** What the line names, where that is not the call. */
  readonly as?: string;
}

/** Forty things that people do, each with what the log must say that it was about. */
async function forty(): Promise<Step[]> {
  const [one, two] = team.clientIds;
  const klant = `klant ${one}`;
  const step = <Name extends BackendCallName>(
    call: Name,
    input: CallInput<Name>,
    about: string,
    more: Pick<Step, 'outcome' | 'as'> = {},
  ): Step => ({ call, input, about, ...more });
  const order = orderOf({
    productId: team.productId,
    clientIds: [one],
    unitPriceCents: 500_00,
    funding: wholly(team.fundA),
  });
  const placed = await backend().ask('purchasing.order', order);
  const lineId = placed.order.lines[0]?.id ?? 0;
  const made = await backend().ask('caseload.saveAppointment', {
    appointmentId: null,
    before: null,
    values: appointment([two]),
  });
  const { changeId } = await backend().ask('caseload.addContact', {
    clientIds: [two],
    appointmentId: null,
    date: '2020-06-29',
    kind: 'gesprek',
    purpose: 'voortgang',
    person: null,
    organisationId: null,
    mapped: false,
    note: secret,
    next: null,
  });
  const period = { from: '2019-01-01', until: '2019-12-31' };
  return [
    step('caseload.list', {}, 'lijst'),
    step('caseload.names', {}, 'lijst'),
    step('caseload.search', { query: secret }, 'lijst'),
    step('caseload.client', { clientId: one }, klant),
    step('caseload.dossier', { clientId: one }, klant),
    step('caseload.history', { clientId: one }, klant),
    step('caseload.signals', { clientId: one }, klant),
    step('caseload.signals', {}, 'lijst'),
    step('caseload.missing', {}, 'lijst'),
    step('caseload.agenda', { from: '2020-07-01', until: '2020-07-07' }, 'lijst'),
    step('caseload.takenDay', { date: '2020-07-01', clientIds: [one], caseManager: null }, klant),
    step('caseload.client', { clientId: 4711 }, 'klant 4711', { outcome: 'not-found' }),
    step('caseload.client', { clientId: -1 }, 'klant', { outcome: 'invalid-input' }),
    step(
      'caseload.saveAppointment',
      { appointmentId: null, before: null, values: appointment([one]) },
      klant,
    ),
    step(
      'caseload.saveAppointment',
      {
        appointmentId: made.appointmentId,
        before: appointment([two]),
        values: { ...appointment([two]), time: '10:00' },
      },
      `klant ${two}`,
    ),
    step('caseload.removeAppointment', { appointmentId: made.appointmentId }, `klant ${two}`),
    step('caseload.undoChange', { changeId }, `klant ${two}`),
    step(
      'caseload.bulkChange',
      { kind: 'assign', clientIds: [one], caseManager: secret, since: '2020-06-01' },
      klant,
    ),
    step(
      'caseload.saveRecord',
      {
        clientId: one,
        kind: 'weekUse',
        recordId: null,
        before: null,
        values: {
          kind: 'school',
          name: secret,
          dagdelen: ['ma-ochtend'],
          startsOn: null,
          endsOn: null,
        },
      } as never,
      klant,
    ),
    step('caseload.moveToHousehold', { clientId: two, partnerId: one }, `klant ${two}`),
    step(
      'caseload.listDocument',
      { title: secret, format: 'csv', headers: ['Naam'], rows: [[secret]] },
      'lijst',
    ),
    step('caseload.printed', { kind: 'handover', clientIds: [one], to: secret }, klant),
    step('team.noteExport', { call: 'desktop.saveClientList', form: 'xlsx' }, 'lijst', {
      as: 'desktop.saveClientList',
    }),
    step('team.noteExport', { call: 'desktop.savePrint', form: 'pdf', clientIds: [one] }, klant, {
      as: 'desktop.savePrint',
    }),
    step('purchasing.orders', {}, 'lijst'),
    step('purchasing.orderDetail', { orderId: placed.order.id }, `order ${placed.order.id}`),
    step('purchasing.checkOrder', order, klant),
    step('purchasing.order', order, `order ${placed.order.id + 1}`),
    step('purchasing.cancelOrder', { orderId: 4711, reason: secret }, 'order 4711', {
      outcome: 'not-found',
    }),
    step('purchasing.recordInvoice', invoiceOf([[lineId, 100_00]]), 'factuur 1'),
    step('purchasing.payInvoices', { invoiceIds: [1], paidOn: '2020-06-01' }, 'factuur 1'),
    step('purchasing.invoices', { fundId: null, year: null }, 'lijst'),
    step('purchasing.openLines', {}, 'lijst'),
    step('budget.fund', { fundId: team.fundA, year: 2020 }, `fonds ${team.fundA}`),
    step(
      'budget.document',
      { kind: 'order', orderId: placed.order.id, format: 'pdf' },
      `order ${placed.order.id}`,
    ),
    step(
      'team.noteExport',
      { call: 'desktop.saveMoneyDocument', form: 'pdf', orderId: placed.order.id },
      `order ${placed.order.id}`,
      { as: 'desktop.saveMoneyDocument' },
    ),
    step('evaluation.report', { period, mode: 'intern' }, 'rapport'),
    step(
      'team.log',
      {
        filter: {
          userId: null,
          group: null,
          clientId: null,
          from: null,
          until: null,
          outcome: null,
        },
        upTo: null,
        skip: 0,
        take: 10,
      },
      'logboek',
    ),
    step('team.checkLog', {}, 'logboek'),
    step('team.seenLogWarning', {}, 'logboek'),
  ];
}

const aboutOf = ({ subject_kind: kind, subject_id: id }: StoredLine): string =>
  id === null ? (kind ?? '') : `${kind} ${id}`;

describe('the log', () => {
  it('has one line for each of 40 actions: what, about what, how it ended, where, who and when', async () => {
    const steps = await forty();
    expect(steps).toHaveLength(40);
    for (const { call, input, about, outcome = 'gedaan', as } of steps) {
      const lines = await linesOf(backend(), () => backend().call(call, input as never));
      await attempt('21', () =>
        expect(
          lines.map((line) => ({ ...line, about: aboutOf(line) })),
          call,
        ).toMatchObject([
          {
            call: as ?? call,
            about,
            outcome,
            account: testComputer.account,
            computer: testComputer.name,
            user_id: 1,
            at: '2020-06-30T10:00:00.000Z',
          },
        ]),
      );
    }
    expect(backend().unexpected).toEqual([]);
  });

  it('holds no name, number or free text of what went through it', async () => {
    for (const { call, input } of await forty()) await backend().call(call, input as never);
    const texts = (await logLines(backend())).map((line) => JSON.stringify(line)).join('\n');
    for (const part of [...secret.split(' '), 'Baanbrekend', 'F-1', 'K1']) {
      expect(texts).not.toContain(part);
    }
  });

  it('has a line for each client of a change of several', async () => {
    const lines = await linesOf(backend(), () =>
      backend().ask('caseload.bulkChange', {
        kind: 'assign',
        clientIds: [...team.clientIds],
        caseManager: 'Marloes Hendriks',
        since: '2020-06-01',
      }),
    );
    expect(lines.map(aboutOf)).toEqual(team.clientIds.map((id) => `klant ${id}`));
  });

  it('notes what leaves the app with its form, and whose document or plan it was', async () => {
    const { id: contentId } = await backend()
      .db()
      .insertInto('document_content')
      .values({ bytes: Buffer.from('x') } as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    const lines = await linesOf(backend(), () =>
      backend().ask('team.noteExport', {
        call: 'desktop.saveDocumentCopy',
        form: 'document',
        documentId: contentId,
      }),
    );
    expect(lines).toMatchObject([{ call: 'desktop.saveDocumentCopy', form: 'document' }]);
  });

  it('notes opening, locking and closing, and who it was', async () => {
    await backend().ask('team.close', { locks: true });
    const file = backend().grant(team.file.path);
    await backend().ask('team.open', { file, password: testPassword });
    const last = (await logLines(backend())).slice(-2);
    expect(last).toMatchObject([
      { call: 'team.lock', user_id: 1, subject_kind: 'bestand', outcome: 'gedaan' },
      { call: 'team.open', user_id: 1, subject_kind: 'bestand', outcome: 'gedaan' },
    ]);
  });
});

describe('what is left out of the log', () => {
  it('is what reads nobody and changes nothing, unless it is refused', async () => {
    const quiet = await linesOf(backend(), async () => {
      await backend().ask('caseload.counts', {});
      await backend().ask('caseload.settings', {});
      await backend().ask('budget.overview', {});
      await backend().ask('caseload.keepDraft', { key: 'contact:1', values: { note: secret } });
    });
    expect(quiet).toEqual([]);
    const refused = await linesOf(backend(), () =>
      backend().call('caseload.settings', 'onzin' as never),
    );
    expect(refused).toMatchObject([{ call: 'caseload.settings', outcome: 'invalid-input' }]);
  });

  it('is the same list or dossier again within ten minutes; opening a client never is', async () => {
    const [one, two] = team.clientIds;
    const lines = await linesOf(backend(), async () => {
      for (let time = 0; time < 3; time += 1) {
        await backend().ask('caseload.list', {});
        await backend().ask('caseload.dossier', { clientId: one });
        await backend().ask('caseload.dossier', { clientId: two });
        await backend().ask('caseload.client', { clientId: one });
      }
    });
    const said = lines.map((line) => `${line.call} ${aboutOf(line)}`);
    expect(said.filter((one) => one.startsWith('caseload.list'))).toHaveLength(1);
    expect(said.filter((one) => one.startsWith('caseload.dossier'))).toEqual([
      `caseload.dossier klant ${one}`,
      `caseload.dossier klant ${two}`,
    ]);
    expect(said.filter((one) => one.startsWith('caseload.client'))).toHaveLength(3);
  });
});
