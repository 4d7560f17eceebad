import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

/** What the form of a type shows. */
const shown = async (name: string) => {
  const { stepFrom, stepUntil, dagdelen, usualWeeks, route } = await typeOf(name);
  return { stepFrom, stepUntil, dagdelen, usualWeeks, route };
};
const typeOf = async (name: string) => {
  const types = await file.backend.ask('caseload.trajectoryTypes', {});
  const type = types.find((one) => one.name === name);
  if (type === undefined) throw new Error(`no type ${name}`);
  return type;
};

it('starts with steps for the catalogue of the start, and no dagdelen', async () => {
  const types = await file.backend.ask('caseload.trajectoryTypes', {});
  expect(types.map(({ name, stepFrom, stepUntil }) => [name, stepFrom, stepUntil])).toContainEqual([
    'Zorg en rust',
    1,
    2,
  ]);
  expect(types.every(({ stepFrom, dagdelen }) => stepFrom !== null && dagdelen.length === 0)).toBe(
    true,
  );
});

it('keeps what the team sets, and the catalogue to buy from shows it', async () => {
  const { id } = await typeOf('Sollicitatietraining');
  await file.backend.ask('caseload.saveTrajectoryType', {
    id,
    stepFrom: null,
    stepUntil: 5,
    dagdelen: ['do-ochtend', 'di-ochtend', 'di-ochtend'],
    usualWeeks: 12,
    route: 'onderwijs',
    before: await shown('Sollicitatietraining'),
  });
  const set = { stepFrom: null, stepUntil: 5, dagdelen: ['di-ochtend', 'do-ochtend'] };
  expect(await typeOf('Sollicitatietraining')).toEqual({
    id,
    name: 'Sollicitatietraining',
    ...set,
    usualWeeks: 12,
    route: 'onderwijs',
  });
  const products = await file.backend.ask('purchasing.catalogue', {});
  expect(products.find(({ typeName }) => typeName === 'Sollicitatietraining')).toMatchObject({
    ...set,
    usualWeeks: 12,
  });
});

it('refuses a type that is not there, and steps the wrong way round', async () => {
  const before = { stepFrom: null, stepUntil: null, dagdelen: [], usualWeeks: null, route: null };
  const wish = { id: 9999, ...before, before };
  expect((await file.backend.refused('caseload.saveTrajectoryType', wish)).code).toBe('not-found');
  const { id } = await typeOf('Jobcoaching');
  const swapped = {
    id,
    stepFrom: 5 as const,
    stepUntil: 2 as const,
    dagdelen: [],
    usualWeeks: null,
    route: null,
    before,
  };
  expect((await file.backend.refused('caseload.saveTrajectoryType', swapped)).message).toContain(
    'De hoogste trede ligt onder de laagste. Kijk de treden na.',
  );
});

it('is taken back as a whole', async () => {
  const before = await typeOf('Bewegen Werkt');
  const { changeId } = await file.backend.ask('caseload.saveTrajectoryType', {
    id: before.id,
    stepFrom: 5,
    stepUntil: null,
    dagdelen: ['ma-avond'],
    usualWeeks: null,
    route: 'werk',
    before: await shown('Bewegen Werkt'),
  });
  expect(await typeOf('Bewegen Werkt')).not.toEqual(before);
  await file.backend.ask('caseload.undoChange', { changeId });
  expect(await typeOf('Bewegen Werkt')).toEqual(before);
});

it('is changed by two people in turn without losing what either did', async () => {
  const { id } = await typeOf('Jobcoaching');
  const first = {
    stepFrom: 2 as const,
    stepUntil: 5 as const,
    dagdelen: [],
    usualWeeks: null,
    route: 'werk' as const,
  };
  await file.backend.ask('caseload.saveTrajectoryType', {
    id,
    ...first,
    before: await shown('Jobcoaching'),
  });
  const save = (more: Partial<CallInput<'caseload.saveTrajectoryType'>>) => ({
    id,
    ...first,
    ...more,
    before: first,
  });
  await file.backend.ask('caseload.saveTrajectoryType', save({ stepFrom: 4 }));
  await file.backend.ask('caseload.saveTrajectoryType', save({ dagdelen: ['ma-avond'] }));
  const both = {
    stepFrom: 4,
    stepUntil: 5,
    dagdelen: ['ma-avond'],
    usualWeeks: null,
    route: 'werk',
  };
  expect(await shown('Jobcoaching')).toEqual(both);
  const same = await file.backend.refused('caseload.saveTrajectoryType', save({ stepFrom: 3 }));
  expect(same).toMatchObject({ code: 'conflict', field: 'values.stepFrom' });
  expect(same.message).toContain('Er staat nu ‘4 Onbetaald werk’.');
  await file.backend.ask('caseload.saveTrajectoryType', save({ route: 'activering' }));
  const routed = await file.backend.refused('caseload.saveTrajectoryType', save({ route: null }));
  expect(routed).toMatchObject({ code: 'conflict', field: 'values.route' });
  expect(routed.message).toContain('Er staat nu ‘Activering’.');
  // Three lies above the lowest step that this form shows, and under the one that stands there.
  const swapped = await file.backend.refused('caseload.saveTrajectoryType', save({ stepUntil: 3 }));
  expect(swapped).toMatchObject({ code: 'conflict', field: 'values.stepUntil' });
  expect(await shown('Jobcoaching')).toEqual({ ...both, route: 'activering' });
});
