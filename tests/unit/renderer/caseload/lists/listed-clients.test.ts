import { describe, expect, it } from 'vitest';
import { listClients } from '../../../../../renderer/caseload/lists/listed-clients.ts';
import { listed, row, today } from './listed.ts';

const running = { name: 'Jobcoaching', until: null };

describe('listClients', () => {
  it('shows nobody beside a person who is alone', () => {
    expect(listed(row({ id: 1 }))).toMatchObject([
      { partner: null, partnerWithoutTrajectory: false, furtherMembers: 0 },
    ]);
  });

  it('says of a partner in bijstand without a trajectory that there is none', () => {
    const [first, second] = listed(
      row({ id: 1, householdId: 9, trajectory: running }),
      row({ id: 2, householdId: 9 }),
    );
    expect(first).toMatchObject({ partner: { id: 2 }, partnerWithoutTrajectory: true });
    expect(second).toMatchObject({ partner: { id: 1 }, partnerWithoutTrajectory: false });
  });

  it('asks no trajectory of a partner who has left, but does of one who is guided again or has parttime work', () => {
    const beside = (hasLeft: boolean) =>
      listed(
        row({ id: 1, householdId: 9 }),
        row({
          id: 2,
          householdId: 9,
          outflow: { kind: hasLeft ? 'betaald-werk' : 'parttime-werk', date: '2019-01-01' },
          hasLeft,
        }),
      )[0]?.partnerWithoutTrajectory;
    expect(beside(true)).toBe(false);
    expect(beside(false)).toBe(true);
  });

  it('puts the forgotten one first when there are several others, and counts the rest', () => {
    const [first] = listed(
      row({ id: 1, householdId: 9 }),
      row({ id: 2, householdId: 9, trajectory: running }),
      row({ id: 3, householdId: 9 }),
    );
    expect(first).toMatchObject({ partner: { id: 3 }, furtherMembers: 1 });
  });
});

describe('the same list again', () => {
  it('is not prepared anew, but is for another day or other signals', () => {
    const clients = [
      row({ id: 1, outflow: { kind: 'betaald-werk', date: '2018-06-15' }, hasLeft: true }),
    ];
    const first = listClients(clients, today);
    expect(first[0]?.standing).toBe('nazorg');
    expect(listClients(clients, today)).toBe(first);
    expect(listClients(clients, '2020-06-16')[0]?.standing).toBe('uitgestroomd');
    expect(listClients(clients, today, [signal('contact', null)])[0]?.signal).not.toBeNull();
    expect(listClients([...clients], today)).not.toBe(first);
  });
});

const signal = (kind: 'contact' | 'intake', due: string | null, snoozed = false) => ({
  kind,
  clientId: 1,
  subjectId: null,
  subject: null,
  restsOn: null,
  due,
  months: null,
  snooze: snoozed ? { id: 1, until: '2020-07-01', reason: 'vakantie', by: 'x' } : null,
});

describe('the signal of a client', () => {
  it('is the one with the earliest term, of those that were not put off', () => {
    const [first] = listClients([row({ id: 1 })], today, [
      signal('contact', '2020-06-20'),
      signal('intake', '2020-06-14'),
      signal('contact', null, true),
    ]);
    expect(first).toMatchObject({
      signal: { signal: { kind: 'intake' }, term: 'nu' },
      furtherSignals: 1,
    });
  });

  it('is to be done now when it has no term', () => {
    const [first] = listClients([row({ id: 1 })], today, [
      signal('contact', '2020-06-01'),
      signal('intake', null),
    ]);
    expect(first?.signal).toMatchObject({ signal: { kind: 'intake' }, term: 'nu' });
  });
});
