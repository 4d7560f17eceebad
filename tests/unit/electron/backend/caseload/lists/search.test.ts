import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let rima: number;
let samir: number;
const search = (query: string) => file.backend.ask('caseload.search', { query });
const names = async (query: string) =>
  (await search(query)).clients.map(({ firstName }) => firstName);

beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  rima = await addClient(db, {
    number: '204117',
    household: 'BP1',
    firstName: 'Rima',
    lastName: 'Al-Nasser',
    trajectories: [{ type: 'Jobcoaching', start: '2019-02-01' }],
  });
  samir = await addClient(db, {
    number: '204118',
    household: 'BP1',
    firstName: 'Samir',
    lastName: 'Nasser',
    trajectories: [{ type: 'Bewegen Werkt', start: '2019-02-01', status: 'geannuleerd' }],
  });
  await addClient(db, { number: '204119', firstName: 'Ömer', lastName: 'Çelik' });
  await db.updateTable('client').set({ phone: '06-1234 5678' }).where('id', '=', rima).execute();
  const { id } = await db
    .selectFrom('provider')
    .select('id')
    .where('name', '=', 'Stichting Lemat')
    .executeTakeFirstOrThrow();
  await db.updateTable('trajectory').set({ provider_id: id }).execute();
  await db
    .insertInto('contact')
    .values([
      { client_id: rima, date: '2019-03-01', note: 'Belde over de kinderopvang voor Noor.' },
      { client_id: samir, date: '2019-04-01', note: 'Wil meer uren. Kinderopvang is rond.' },
    ])
    .execute();
  await db
    .insertInto('plan')
    .values({
      client_id: samir,
      version: 1,
      made_on: '2019-01-01',
      made_by: 'x',
      goal: 'Werken als kapper',
    })
    .execute();
});
afterEach(() => file.cleanup());

describe('caseload.search', () => {
  it('finds clients by names in either order, without accents and capitals', async () => {
    expect(await names('celik OMER')).toEqual(['Ömer']);
    expect(await names('Nasser, S')).toEqual(['Samir', 'Rima']);
    expect(await names('al nasser')).toEqual(['Rima', 'Samir']);
  });

  it('puts a surname that begins so first, and the rest of the household last', async () => {
    expect(await names('nasser')).toEqual(['Samir', 'Rima']);
    expect(await names('samir')).toEqual(['Samir', 'Rima']);
  });

  it('finds by number and by phone, however it is typed', async () => {
    expect(await names('204118')).toEqual(['Samir', 'Rima']);
    expect(await names('0612345678')).toEqual(['Rima']);
    expect(await names('06-1234')).toEqual(['Rima']);
  });

  it('finds nobody by letters inside a name, and nothing without a word', async () => {
    expect(await names('asser')).toEqual([]);
    expect(await search(' , ')).toEqual({
      clients: [],
      trajectories: [],
      types: [],
      providers: [],
      caseManagers: [],
      employers: [],
      notes: [],
    });
  });

  it('wants every word', async () => {
    expect(await names('nasser celik')).toEqual([]);
    expect((await search('kinderopvang kapper')).notes).toEqual([]);
  });

  it('finds trajectories by type and provider, narrowed by a name, and none that was cancelled', async () => {
    const { trajectories } = await search('jobcoaching nasser');
    expect(trajectories).toEqual([
      {
        trajectoryId: expect.any(Number) as number,
        clientId: rima,
        clientName: 'Rima Al-Nasser',
        typeName: 'Jobcoaching',
        startDate: '2019-02-01',
      },
    ]);
    expect((await search('lemat')).trajectories).toHaveLength(1);
    expect((await search('bewegen')).trajectories).toEqual([]);
    expect((await search('nasser')).trajectories).toEqual([]);
  });

  it('counts at a provider the people of whom a trajectory was not cancelled', async () => {
    expect((await search('stichting')).providers).toMatchObject([
      { name: 'Stichting Lemat', clientCount: 1 },
    ]);
  });

  it('finds a provider of the catalogue with whom no client has been yet', async () => {
    await file.backend.ask('purchasing.saveProduct', {
      id: null,
      unit: 'traject',
      typeName: 'Zorg en rust',
      providerName: 'Atelier Zuid',
      priceCents: 100_00,
      vatRate: 'vrijgesteld',
    });
    const [type] = (await search('zorg en rust')).types;
    expect(type).toEqual({ typeId: type?.typeId, name: 'Zorg en rust', clientCount: 0 });
    expect((await search('atelier')).providers).toEqual([
      { name: 'Atelier Zuid', clientCount: 0, typeIds: [type?.typeId] },
    ]);
  });

  it('finds every type of trajectory, with how many have had it', async () => {
    expect((await search('jobcoach')).types).toMatchObject([
      { name: 'Jobcoaching', clientCount: 1 },
    ]);
    expect((await search('bewegen')).types).toMatchObject([
      { name: 'Bewegen Werkt', clientCount: 0 },
    ]);
  });

  it('finds who guides clients and who is in the team, with how many clients', async () => {
    const db = file.backend.db();
    await db
      .insertInto('client_case_manager')
      .values([
        { client_id: rima, name: 'Fatma Demir', since: '2018-01-01' },
        { client_id: samir, name: 'Fatma Demir', since: '2018-01-01' },
        { client_id: samir, name: 'Sanne de Vries', since: '2019-01-01' },
      ])
      .execute();
    await db.insertInto('team_member').values({ name: 'Femke Bos' }).execute();
    expect((await search('demir')).caseManagers).toEqual([{ name: 'Fatma Demir', clientCount: 1 }]);
    expect((await search('de vries')).caseManagers).toEqual([
      { name: 'Sanne de Vries', clientCount: 1 },
    ]);
    expect((await search('femke')).caseManagers).toEqual([{ name: 'Femke Bos', clientCount: 0 }]);
  });

  it('finds where clients work now, and not where they left', async () => {
    const job = { client_id: rima, starts_on: '2019-01-01' };
    await file.backend
      .db()
      .insertInto('job')
      .values([
        { ...job, employer: 'Bakkerij De Molen' },
        { ...job, client_id: samir, employer: 'Bakkerij De Molen' },
        { ...job, client_id: samir, employer: 'De Oude Smidse', ended_on: '2019-06-01' },
      ])
      .execute();
    expect((await search('molen')).employers).toEqual([
      { name: 'Bakkerij De Molen', clientCount: 2 },
    ]);
    expect((await search('smidse')).employers).toEqual([]);
  });

  it('finds notes and goals, the latest first, also by a part of a word and with a name', async () => {
    const { notes } = await search('opvang');
    expect(notes.map(({ clientId, excerpt }) => [clientId, excerpt])).toEqual([
      [samir, 'Wil meer uren. Kinderopvang is rond.'],
      [rima, 'Belde over de kinderopvang voor Noor.'],
    ]);
    expect((await search('kinderopvang rima')).notes).toHaveLength(1);
    expect((await search('kapper')).notes).toMatchObject([{ source: 'plan', clientId: samir }]);
  });

  it('knows what changed since, by whatever call, and takes back what was undone', async () => {
    expect((await search('lemat yusuf')).trajectories).toEqual([]);
    const added = await file.backend.ask('caseload.addClient', {
      clientNumber: '9',
      firstName: 'Ghirmay',
      lastName: 'Yusuf',
      birthDate: null,
      sex: null,
      nationality: null,
      settlementDate: null,
      familyReunion: null,
      track: null,
      caseManager: null,
      partnerId: null,
    });
    await file.backend.ask('caseload.list', {});
    expect(await names('yusuf')).toEqual(['Ghirmay']);
    await file.backend.ask('caseload.undoChange', { changeId: added.changeId });
    expect(await names('yusuf')).toEqual([]);
  });

  it('sees a change that no call made', async () => {
    await search('nasser');
    await file.backend.db().updateTable('client').set({ last_name: 'Haddad' }).execute();
    expect(await names('nasser')).toEqual([]);
  });
});
