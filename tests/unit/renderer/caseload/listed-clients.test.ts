import { describe, expect, it } from 'vitest';
import { viewsOf } from '../../../../renderer/caseload/views.ts';
import { listed, row } from './listed.ts';

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

  it('asks no trajectory of a partner who has left, but does of one with parttime work', () => {
    const beside = (kind: 'betaald-werk' | 'parttime-werk', date: string) =>
      listed(
        row({ id: 1, householdId: 9 }),
        row({ id: 2, householdId: 9, outflow: { kind, date } }),
      )[0]?.partnerWithoutTrajectory;
    expect(beside('betaald-werk', '2020-06-15')).toBe(false);
    expect(beside('betaald-werk', '2020-06-16')).toBe(true);
    expect(beside('parttime-werk', '2019-01-01')).toBe(true);
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

describe('viewsOf', () => {
  it('counts in guidance everybody without a full outflow', () => {
    const counts = viewsOf(
      listed(
        row({ id: 1 }),
        row({ id: 2, outflow: { kind: 'studie', date: '2019-02-01' } }),
        row({ id: 3, outflow: { kind: 'parttime-werk', date: '2019-02-01' } }),
        row({ id: 4, householdId: 3, trajectory: running }),
      ),
    ).map(({ id, count }) => [id, count]);
    expect(counts).toEqual([
      ['alle', 4],
      ['begeleiding', 3],
      ['partner', 1],
      ['uitgestroomd', 1],
    ]);
  });
});
