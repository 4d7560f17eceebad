import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let trajectoryId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
  const { product } = await file.backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Zwemles',
    providerName: 'Het Bad',
    unit: 'traject',
    priceCents: 100_00,
    vatRate: '21',
  });
  await file.backend.ask('purchasing.request', {
    clientId,
    productId: product.id,
    wishedStart: '2019-11-01',
  });
  const row = await file.backend
    .db()
    .selectFrom('trajectory')
    .select('id')
    .executeTakeFirstOrThrow();
  trajectoryId = row.id;
});
afterEach(() => file.cleanup());

it('a trajectory that is asked for stands on the page of the client, and runs nowhere', async () => {
  const client = await file.backend.ask('caseload.client', { clientId });
  expect(client.trajectories).toMatchObject([{ id: trajectoryId, status: 'aangevraagd' }]);
  const [row] = await file.backend.ask('caseload.list', {});
  expect(row).toMatchObject({ trajectory: null, providers: [] });
  const { trajectories } = await file.backend.ask('caseload.search', { query: 'zwemles' });
  expect(trajectories).toEqual([]);
  const [entry] = await file.backend.ask('caseload.history', { clientId });
  expect(entry?.what).toBe('Traject aangevraagd: Zwemles, Het Bad');
});

it('a trajectory that is asked for is changed where it is bought, not on the page of the client', async () => {
  const { records } = await file.backend.ask('caseload.dossier', { clientId });
  const [record] = records.trajectory;
  if (record === undefined) throw new Error('the request is no record');
  const { values } = record;
  const { message } = await file.backend.refused('caseload.saveRecord', {
    clientId,
    kind: 'trajectory',
    recordId: record.id,
    before: values,
    values: { ...values, status: 'loopt', startDate: '2019-11-02' },
  });
  expect(message).toMatch(/^Dit is nog een aanvraag\./);
});
