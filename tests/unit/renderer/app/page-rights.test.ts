import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../shared/kernel/role.ts';
import { mayVisit, startPath } from '../../../../renderer/app/page-rights.ts';
import { mayAsk } from '../../../../renderer/lib/current-user.ts';
import { paths } from '../../../../renderer/lib/paths.ts';

const as =
  (...roles: Role[]) =>
  (name: Parameters<typeof mayAsk>[0]) =>
    mayAsk(name, roles);
const pages = Object.values(paths).filter((path) => typeof path === 'string');
const visited = (...roles: Role[]) => pages.filter((path) => mayVisit(path, as(...roles)));

describe('which pages are of which role', () => {
  it('gives a coordinator all of them', () => {
    expect(visited('coordinator')).toEqual(pages);
  });

  it('gives a klantmanager the work, and not what is of the file itself', () => {
    expect(pages.filter((path) => !visited('klantmanager').includes(path))).toEqual([
      paths.reportSettings,
      paths.importing,
      paths.users,
      paths.backups,
      paths.log,
      paths.privacy,
    ]);
  });

  it('gives an adviser no page with a name', () => {
    expect(visited('adviseur')).toEqual([
      paths.budget,
      paths.moneyCheck,
      paths.evaluation,
      paths.sharedReports,
      paths.reportSettings,
      paths.importing,
    ]);
    expect(mayVisit(paths.client(12), as('adviseur'))).toBe(false);
    expect(mayVisit(paths.logOfClient(12), as('klantmanager'))).toBe(false);
  });

  it('adds roles up, and begins where there is work', () => {
    expect(visited('klantmanager', 'adviseur')).toContain(paths.importing);
    expect(startPath(as('klantmanager', 'adviseur'))).toBe(paths.today);
    expect(startPath(as('adviseur'))).toBe(paths.evaluation);
  });
});
