import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { importList } from '../../../../../support/import-list.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const signals = () => file.backend.ask('caseload.signals', {});

type NewContact = CallInput<'caseload.addContact'>;
const contact = (clientId: number, more: Partial<NewContact>) =>
  file.backend.ask('caseload.addContact', {
    clientIds: [clientId],
    appointmentId: null,
    date: '2019-12-30',
    kind: 'gesprek',
    purpose: null,
    person: null,
    organisationId: null,
    mapped: false,
    note: null,
    next: null,
    ...more,
  });

describe('a client from an imported list', () => {
  const listed = async (...rows: string[]) => {
    const path = join(file.folder, 'lijst.csv');
    const header = 'klantnummer;voornaam;achternaam;datum vestiging;bijstandspartij';
    writeFileSync(path, [header, ...rows].join('\n'));
    await importList(file.backend, path);
  };

  it('has signals that say that their term was over when the list came in', async () => {
    await listed('1;Rima;Nasser;12-09-1994;1', '2;Omar;Aziz;20-12-2019;2');
    const nobodys = (await signals()).filter(({ kind }) => kind === 'no-case-manager');
    expect(nobodys.map(({ fromList }) => fromList)).toEqual([true, true]);
    const contacts = (await signals()).filter(
      ({ kind }) => kind === 'contact' || kind === 'intake',
    );
    expect(contacts.map(({ due, fromList }) => [due, fromList])).toEqual([
      ['1994-10-10', true],
      ['1994-12-11', true],
      ['2020-01-17', undefined],
    ]);
  });

  it('has signals of then also where no day of settlement is known, but for who was never spoken to', async () => {
    await listed('1;Rima;Nasser;;7', '2;Omar;Aziz;;7');
    const all = await signals();
    const of = (kind: string) => all.filter((one) => one.kind === kind);
    expect(of('partner')).toMatchObject([{ due: null, restsOn: null, fromList: true }]);
    expect(of('partner')[0]?.together).toHaveLength(2);
    expect(of('no-case-manager').map(({ fromList }) => fromList)).toEqual([true, true]);
    expect(of('contact').map(({ fromList }) => fromList)).toEqual([undefined, undefined]);
  });

  it('has work of the team itself as soon as somebody spoke with the client', async () => {
    await listed('1;Rima;Nasser;12-09-1994;1');
    const [client] = await file.backend.ask('caseload.list', {});
    await contact(client?.id ?? 0, { date: '2019-08-01' });
    const [late] = (await signals()).filter(({ kind }) => kind === 'contact');
    expect(late?.due).toBe('2019-10-30');
    // Over its term before the list came in all the same.
    expect(late?.fromList).toBe(true);
    await contact(client?.id ?? 0, { date: '2019-12-30' });
    expect((await signals()).filter(({ kind }) => kind === 'contact')).toEqual([]);
  });
});
