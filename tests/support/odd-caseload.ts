import type { PlainCaseload, PlainPerson } from './plain-caseload.ts';

const someone = (
  id: number,
  household: number,
  settled: string | null,
  more: Partial<PlainPerson> = {},
): PlainPerson => ({
  id,
  household,
  settled,
  nationality: null,
  groupByHand: null,
  buddy: null,
  ...more,
});

/**
 * Ten people with everything that is odd, few enough to count by hand:
 * 1 left, came back, left, came back and left again; 2 was moved to another target group by hand; 3 and 4 are
 * a couple of whom only he has trajectories, two at once and over the end of a year; 5 has no partner any
 * more, 6 stayed behind with a child; 7 settled and left on one day; of 8 nothing is known; 9 died, 10 is the
 * widow.
 */
export const oddCaseload: PlainCaseload = {
  types: [
    { id: 1, name: 'Jobcoaching' },
    { id: 2, name: 'Taalles' },
    { id: 3, name: 'Nooit gegeven' },
  ],
  funds: [
    { id: 1, name: 'Akkoord' },
    { id: 2, name: 'Leeg' },
  ],
  persons: [
    someone(1, 1, '2014-03-01', { nationality: 'Syrische', buddy: true }),
    someone(2, 2, '2012-12-31', {
      nationality: 'Syrische',
      groupByHand: 'statushouder',
      buddy: false,
    }),
    someone(3, 3, '2016-01-01', { nationality: 'Eritrese', namedBuddies: 1 }),
    someone(4, 3, '2017-10-01', { nationality: 'Eritrese', buddy: false }),
    someone(5, 5, '2013-01-01', { nationality: 'Iraakse' }),
    someone(6, 6, '2012-12-31', { nationality: 'Iraakse' }),
    someone(7, 7, '2018-05-05', { nationality: 'Syrische' }),
    someone(8, 8, null),
    someone(9, 9, '2015-01-01', { nationality: 'Syrische' }),
    someone(10, 9, '2015-01-01', { nationality: 'Syrische' }),
  ],
  outflows: [
    { person: 1, kind: 'betaald-werk', date: '2016-05-01' },
    { person: 1, kind: 'studie', date: '2017-04-01' },
    { person: 1, kind: 'betaald-werk', date: '2019-06-30' },
    { person: 3, kind: 'parttime-werk', date: '2018-03-31' },
    { person: 3, kind: 'betaald-werk', date: '2018-12-31' },
    { person: 7, kind: 'verhuizing', date: '2018-05-05' },
    { person: 9, kind: 'overlijden', date: '2017-06-01' },
  ],
  trajectories: [
    { id: 1, person: 3, type: 1, start: '2017-11-01', end: '2018-02-15', status: 'afgerond' },
    { id: 2, person: 3, type: 2, start: '2017-12-31', end: '2018-01-01', status: 'afgerond' },
    { id: 3, person: 1, type: 2, start: '2016-01-01', end: '2016-04-30', status: 'afgerond' },
    { id: 4, person: 2, type: 1, start: '2018-06-01', end: null, status: 'geannuleerd' },
    { id: 5, person: 6, type: 2, start: '2018-12-31', end: null, status: 'loopt' },
  ],
  importedCosts: [
    { trajectory: 1, fund: 1, cents: 100_000 },
    { trajectory: 3, fund: null, cents: 5_000 },
  ],
  orders: [
    { id: 1, trajectory: 5, fund: 1, cents: 60_000, on: '2018-11-30', cancelled: null },
    { id: 2, trajectory: 4, fund: 1, cents: 90_000, on: '2018-05-01', cancelled: '2018-05-20' },
  ],
  invoices: [
    { order: 1, cents: 20_000, on: '2018-12-31', paid: null },
    { order: 1, cents: 10_000, on: '2019-01-01', paid: '2019-02-01' },
  ],
  measurements: [
    { person: 1, step: 2, on: null },
    { person: 1, step: 6, on: '2016-05-01' },
    { person: 3, step: 1, on: '2016-02-01' },
    { person: 3, step: 4, on: '2018-01-01' },
    { person: 3, step: 3, on: '2018-12-31' },
    { person: 6, step: 3, on: '2019-01-01' },
    { person: 10, step: 2, on: null },
  ],
  outcomes: {
    routes: [{ type: 2, route: 'onderwijs' }],
    jobs: [
      { person: 1, start: '2016-05-01', end: '2016-08-31', ownLevel: false },
      { person: 1, start: '2019-06-30', end: null, ownLevel: true },
      { person: 3, start: '2018-02-15', end: '2018-08-14', ownLevel: null },
      { person: 3, start: '2018-09-01', end: null, ownLevel: true },
    ],
    benefits: [
      { person: 1, kind: 'volledig', start: '2014-03-01', end: '2016-04-30', reason: null },
      { person: 1, kind: 'volledig', start: '2016-09-01', end: '2017-03-31', reason: 'baan-kwijt' },
      { person: 1, kind: 'volledig', start: '2018-02-01', end: '2019-06-29', reason: 'schulden' },
      { person: 3, kind: 'gedeeltelijk', start: '2018-04-01', end: '2018-12-30', reason: null },
    ],
    contacts: [
      { person: 3, date: '2016-01-29', purpose: 'intake', mapped: false },
      { person: 3, date: '2018-01-01', purpose: 'voortgang', mapped: true },
      { person: 4, date: '2017-12-31', purpose: null, mapped: true },
      { person: 6, date: '2018-10-01', purpose: null, mapped: false },
      { person: 10, date: '2018-09-30', purpose: null, mapped: false },
    ],
    plans: [{ person: 10, on: '2017-01-01' }],
  },
  dossier: {
    people: [
      {
        person: 1,
        sex: 'vrouw',
        born: '1990-02-28',
        familyReunion: null,
        tracks: ['groei', 'werk'],
      },
      { person: 2, sex: 'man', born: '1991-12-31', familyReunion: false, tracks: ['werk'] },
      { person: 3, sex: 'man', born: '1984-01-01', familyReunion: false, tracks: ['werk'] },
      { person: 4, sex: 'vrouw', born: '1992-02-29', familyReunion: true, tracks: [] },
      { person: 5, sex: 'man', born: '1963-12-31', familyReunion: null, tracks: ['zorg'] },
      { person: 6, sex: 'vrouw', born: '1964-01-01', familyReunion: null, tracks: ['groei'] },
      { person: 7, sex: 'anders', born: null, familyReunion: null, tracks: [] },
      { person: 9, sex: 'man', born: '1950-01-01', familyReunion: null, tracks: ['zorg'] },
      { person: 10, sex: 'vrouw', born: '1955-01-01', familyReunion: null, tracks: ['zorg'] },
    ],
    children: [{ household: 6 }],
    levels: [
      { person: 3, level: 'A1', on: '2016-01-01' },
      { person: 6, level: 'B1', on: null },
    ],
    skills: [
      { person: 3, skill: 'lezen', level: 'A2', basis: 'papier', on: '2018-06-01' },
      { person: 3, skill: 'spreken', level: 'B1', basis: 'praktijk', on: '2018-06-01' },
    ],
    providers: [
      { id: 1, name: 'Stillare' },
      { id: 2, name: 'Nooit gevraagd' },
    ],
    providedBy: [{ trajectory: 1, provider: 1 }],
  },
};

/** So many of each person, with households and trajectories of their own. */
export function copiesOf(plain: PlainCaseload, times: number): PlainCaseload {
  const each = <Row>(rows: readonly Row[], copy: (row: Row, more: number) => Row): Row[] =>
    Array.from({ length: times }, (_, index) => rows.map((row) => copy(row, index * 1000))).flat();
  const ofPerson = <Row extends { readonly person: number }>(rows: readonly Row[]) =>
    each(rows, (row, more) => ({ ...row, person: row.person + more }));
  const ofTrajectory = <Row extends { readonly trajectory: number }>(rows: readonly Row[]) =>
    each(rows, (row, more) => ({ ...row, trajectory: row.trajectory + more }));
  const { outcomes, dossier } = plain;
  return {
    ...plain,
    persons: each(plain.persons, (row, more) => ({
      ...row,
      id: row.id + more,
      household: row.household + more,
    })),
    outflows: ofPerson(plain.outflows),
    trajectories: ofPerson(plain.trajectories).map((row) => ({
      ...row,
      id: row.id + Math.floor(row.person / 1000) * 1000,
    })),
    importedCosts: ofTrajectory(plain.importedCosts),
    orders: each(plain.orders, (row, more) => ({
      ...row,
      id: row.id + more,
      trajectory: row.trajectory + more,
    })),
    invoices: each(plain.invoices, (row, more) => ({ ...row, order: row.order + more })),
    measurements: ofPerson(plain.measurements),
    ...(outcomes && {
      outcomes: {
        routes: outcomes.routes,
        jobs: ofPerson(outcomes.jobs),
        benefits: ofPerson(outcomes.benefits),
        contacts: ofPerson(outcomes.contacts),
        plans: ofPerson(outcomes.plans),
      },
    }),
    ...(dossier && {
      dossier: {
        people: ofPerson(dossier.people),
        children: each(dossier.children, (row, more) => ({ household: row.household + more })),
        levels: ofPerson(dossier.levels),
        skills: ofPerson(dossier.skills),
        providers: dossier.providers,
        providedBy: ofTrajectory(dossier.providedBy),
      },
    }),
  };
}
