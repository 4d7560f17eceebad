import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planParties, planStepStates, type PlanValues } from '#shared/caseload/plan/schema.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on 31 December 2019.
let file: TestTeamFile;
let clientId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '1' });
});
afterEach(() => file.cleanup());

const values: PlanValues = {
  goal: 'Werk in de zorg',
  goalOn: '2020-10-01',
  evaluateOn: '2020-03-01',
  steps: [
    { text: 'Spreken naar B1', state: 'bezig' },
    { text: 'Stage', state: 'straks' },
  ],
  agreements: [
    { who: 'klant', text: 'Naar het taalcafé', dueOn: '2020-01-10', doneOn: null },
    { who: 'klantmanager', text: 'Kinderopvang aanvragen', dueOn: null, doneOn: null },
  ],
};

const first = () =>
  file.backend.ask('caseload.savePlan', { clientId, basedOn: null, newVersion: false, values });
const plans = async () => (await file.backend.ask('caseload.dossier', { clientId })).plans;

describe('caseload.savePlan', () => {
  it('keeps a first plan as version 1, with who made it and when', async () => {
    const { planId } = await first();
    expect(await plans()).toEqual([
      {
        id: planId,
        version: 1,
        madeOn: '2019-12-31',
        madeBy: 'b.kuiphof',
        evaluatedOn: null,
        evaluation: null,
        ...values,
      },
    ]);
  });

  it('makes a new version and leaves the one before as it was', async () => {
    const { planId } = await first();
    const before = await plans();
    const changed = { ...values, goal: 'Werk in de keuken', steps: values.steps.toReversed() };
    await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: { planId, values },
      newVersion: true,
      values: changed,
    });
    const [latest, earlier] = await plans();
    expect(latest).toMatchObject({ version: 2, ...changed });
    expect(earlier).toEqual(before[0]);
  });

  it('ticks off an agreement in one change that can be undone', async () => {
    const { planId } = await first();
    const ticked = {
      ...values,
      agreements: values.agreements.map((one) => ({ ...one, doneOn: '2019-12-31' })),
    };
    const { changeId } = await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: { planId, values },
      newVersion: false,
      values: ticked,
    });
    expect((await plans())[0]).toMatchObject(ticked);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect((await plans())[0]).toMatchObject(values);
  });

  it('undoes a whole first plan, and a new version', async () => {
    const { changeId, planId } = await first();
    const second = await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: { planId, values },
      newVersion: true,
      values: { ...values, goal: 'Anders' },
    });
    await file.backend.ask('caseload.undoChange', { changeId: second.changeId });
    expect(await plans()).toHaveLength(1);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await plans()).toEqual([]);
  });

  it('refuses a first plan, or a change of an earlier version, when there is a later one', async () => {
    const { planId } = await first();
    const again = { clientId, newVersion: false, values };
    expect(await file.backend.refused('caseload.savePlan', { ...again, basedOn: null })).toEqual({
      code: 'conflict',
      message:
        'Er is intussen een ander plan: versie 1 van 31-12-2019. Wat u invulde is niet bewaard. Lees eerst die versie.',
      field: 'basedOn',
    });
    const basedOn = { planId, values };
    await file.backend.ask('caseload.savePlan', { ...again, basedOn, newVersion: true });
    expect(await file.backend.refused('caseload.savePlan', { ...again, basedOn })).toMatchObject({
      code: 'conflict',
    });
  });

  it('puts two changes of different parts together, and says it when the same part was changed', async () => {
    const { planId } = await first();
    const basedOn = { planId, values };
    const save = (changed: Partial<PlanValues>) => ({
      clientId,
      basedOn,
      newVersion: false,
      values: { ...values, ...changed },
    });
    await file.backend.ask('caseload.savePlan', save({ goal: 'Werk in de keuken' }));
    await file.backend.ask('caseload.savePlan', save({ steps: values.steps.toReversed() }));
    expect((await plans())[0]).toMatchObject({
      goal: 'Werk in de keuken',
      steps: values.steps.toReversed(),
    });
    const refusal = await file.backend.refused('caseload.savePlan', save({ goal: 'Studeren' }));
    expect(refusal).toMatchObject({ code: 'conflict', field: 'values.goal' });
    expect(refusal.message).toContain('Werk in de keuken');
    const order = save({ steps: values.steps.map((step) => ({ ...step, state: 'klaar' })) });
    expect(await file.backend.refused('caseload.savePlan', order)).toMatchObject({
      code: 'conflict',
      field: 'values.steps',
    });
  });

  it('keeps no BSN, and no plan of a client who is not there', async () => {
    const attempt = { clientId, basedOn: null, newVersion: false, values };
    expect(
      await file.backend.refused('caseload.savePlan', {
        ...attempt,
        values: { ...values, goal: 'Werk, BSN 123456782' },
      }),
    ).toMatchObject({ code: 'invalid-input', field: 'values.goal' });
    expect(
      await file.backend.refused('caseload.savePlan', { ...attempt, clientId: 999 }),
    ).toMatchObject({ code: 'not-found' });
  });
});

describe('caseload.evaluatePlan', () => {
  const evaluation = {
    evaluatedOn: '2019-12-30',
    evaluation: 'Gaat goed',
    evaluateOn: null,
    before: { evaluateOn: values.evaluateOn },
  };

  it('stands with the version that it is about', async () => {
    const { planId } = await first();
    await file.backend.ask('caseload.evaluatePlan', {
      ...evaluation,
      planId,
      evaluateOn: '2020-06-01',
    });
    expect(await plans()).toMatchObject([
      { version: 1, evaluatedOn: '2019-12-30', evaluation: 'Gaat goed', evaluateOn: '2020-06-01' },
    ]);
  });

  it('keeps an earlier evaluation: the second goes with a new version of the same plan', async () => {
    const { planId } = await first();
    await file.backend.ask('caseload.evaluatePlan', { ...evaluation, planId });
    await file.backend.ask('caseload.evaluatePlan', {
      ...evaluation,
      planId,
      evaluation: 'Doel bereikt',
      evaluatedOn: '2019-12-31',
    });
    expect(await plans()).toMatchObject([
      { version: 2, evaluation: 'Doel bereikt', steps: values.steps, goal: values.goal },
      { version: 1, evaluation: 'Gaat goed' },
    ]);
  });

  it('says so when another planned the next evaluation meanwhile, and keeps that day when left alone', async () => {
    const { planId } = await first();
    const basedOn = { planId, values };
    await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn,
      newVersion: false,
      values: { ...values, evaluateOn: '2020-05-04' },
    });
    const refusal = await file.backend.refused('caseload.evaluatePlan', {
      ...evaluation,
      planId,
      evaluateOn: '2020-06-01',
    });
    expect(refusal).toMatchObject({ code: 'conflict' });
    expect(refusal.message).toContain('04-05-2020');
    expect(await plans()).toMatchObject([{ evaluatedOn: null, evaluateOn: '2020-05-04' }]);
    await file.backend.ask('caseload.evaluatePlan', {
      ...evaluation,
      planId,
      evaluateOn: values.evaluateOn,
    });
    expect(await plans()).toMatchObject([{ evaluatedOn: '2019-12-30', evaluateOn: '2020-05-04' }]);
  });

  it('is refused for a day to come, for a next day before it, and for an earlier version', async () => {
    const { planId } = await first();
    const refused = (more: object) =>
      file.backend.refused('caseload.evaluatePlan', { ...evaluation, planId, ...more });
    expect(await refused({ evaluatedOn: '2020-01-01' })).toMatchObject({ field: 'evaluatedOn' });
    expect(await refused({ evaluateOn: '2019-12-30' })).toMatchObject({ field: 'evaluateOn' });
    expect(await refused({ planId: 999 })).toMatchObject({ code: 'not-found' });
    const basedOn = { planId, values };
    await file.backend.ask('caseload.savePlan', { clientId, basedOn, newVersion: true, values });
    expect(await refused({})).toMatchObject({ code: 'conflict', field: 'planId' });
  });
});

const text = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((letters) => `a${letters.replace(/\d/g, '')}`);
const day = fc.option(fc.constantFrom('2020-01-01', '2020-05-31', '2021-12-31'), { nil: null });
const randomValues: fc.Arbitrary<PlanValues> = fc.record({
  goal: text,
  goalOn: day,
  evaluateOn: day,
  steps: fc.array(fc.record({ text, state: fc.constantFrom(...planStepStates) }), { maxLength: 5 }),
  agreements: fc.array(
    fc.record({ who: fc.constantFrom(...planParties), text, dueOn: day, doneOn: day }),
    { maxLength: 5 },
  ),
});

describe('versions of a plan', () => {
  it('never change once there is a later one, whatever is done with that', async () => {
    let number = 100;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ values: randomValues, newVersion: fc.boolean() }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (edits) => {
          number += 1;
          clientId = await addClient(file.backend.db(), { number: String(number) });
          for (const edit of edits) {
            const [latest, ...earlier] = await plans();
            await file.backend.ask('caseload.savePlan', {
              clientId,
              basedOn: latest === undefined ? null : { planId: latest.id, values: latest },
              ...edit,
            });
            const after = await plans();
            const kept = edit.newVersion && latest !== undefined ? [latest, ...earlier] : earlier;
            expect(after.slice(1)).toEqual(kept);
            expect(after[0]).toMatchObject({
              version: kept.length + 1,
              goal: edit.values.goal.trim(),
              steps: edit.values.steps.map((step) => ({ ...step, text: step.text.trim() })),
            });
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
