import { useState } from 'react';
import {
  planValuesSchema,
  type PlanValues,
  type PlanVersion,
} from '#shared/caseload/plan/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { call, CallRefused } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { isConflict } from '../contacts/standing.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import {
  agreementField,
  agreementsOf,
  rowErrors,
  rowsOf,
  stepField,
  stepsOf,
  textsOf,
  type PlanField,
} from './plan-rows.ts';
import { planTexts } from './texts.ts';

export interface PlanFormOptions {
  readonly clientId: Id;
  /** The version that holds; `null` for a first plan. */
  readonly plan: PlanVersion | null;
  readonly today: IsoDate;
  readonly onDone: () => void;
}

/** The form of a plan: its rows, its draft, and how it is sent. */
export function usePlanForm({ clientId, plan, today, onDone }: PlanFormOptions) {
  const { form: words } = planTexts;
  const save = useUndoableChange('caseload.savePlan');
  // What was on screen when the form was opened, also when another changes the plan meanwhile.
  const [shown] = useState(plan);
  const [initial] = useState(() => textsOf(shown, suggestedWay(shown, today)));
  const [order, setOrder] = useState({ steps: initial.steps, agreements: initial.agreements });
  const form = useTredeForm<PlanField, typeof planValuesSchema>({
    initial,
    labels: labelsOf(order),
    schema: planValuesSchema,
    missing: { goal: words.missingGoal },
    check: (texts) => rowErrors(texts, words.missingText),
    toInput: (texts, read) => ({
      goal: texts.goal,
      goalOn: read.date('goalOn'),
      evaluateOn: read.date('evaluateOn'),
      steps: stepsOf(texts),
      agreements: agreementsOf(texts, read.date),
    }),
  });
  const { steps, agreements, saveAs } = form.values;
  if (steps !== order.steps || agreements !== order.agreements) setOrder({ steps, agreements });
  const draft = useDraft(draftKey('plan', { client: clientId }), form, {
    stored: basisOf(shown),
    // The rows are known by their place, so what was typed only fits on the version that it was typed in.
    textsOf: (basis) => textsOf(basis?.values ?? null, 'new'),
  });
  // The version that holds by now, when that is another than was on screen.
  const [later, setLater] = useState<PlanVersion | null>(null);

  const submit = form.submit(async (values) => {
    const { before } = draft;
    const newVersion = before !== null && saveAs === 'new';
    const done =
      before === null
        ? words.made
        : newVersion
          ? words.newVersion(before.version + 1)
          : words.changed;
    const basedOn = before === null ? null : { planId: before.planId, values: before.values };
    try {
      await save({ clientId, basedOn, newVersion, values }, done);
    } catch (problem) {
      if (!isConflict(problem)) throw problem;
      const [latest] = (await call('caseload.dossier', { clientId })).plans;
      if (latest === undefined) throw problem;
      setLater(latest);
      draft.learn(standingOf(latest));
      throw new CallRefused({ code: 'conflict', message: words.outdated.chooseFirst });
    }
    draft.done();
    onDone();
  });

  const now = later ?? shown;
  return {
    form,
    draft,
    submit,
    /** What another made of the plan meanwhile: the user reads it and chooses; `null`: nothing. */
    outdated: draft.outdated
      ? {
          plan: now,
          /** All stays as it stands on screen, to be kept beside the version that holds. */
          goOn: () => {
            draft.settle(standingOf(now), 'all');
            form.setValue('saveAs', 'new');
          },
          /** The version that holds, without what was typed. */
          takeOver: () => draft.settle(standingOf(now), 'nothing'),
        }
      : null,
  };
}

/** What a plan is changed from, as its draft keeps it. */
const basisOf = (plan: PlanVersion | null) =>
  plan === null ? null : { planId: plan.id, version: plan.version, values: valuesOf(plan) };

const standingOf = (plan: PlanVersion | null) => ({
  stored: basisOf(plan),
  texts: textsOf(plan, 'new'),
});

/** What the client has in hands stays to be read; what was made today is still being written. */
const suggestedWay = (plan: PlanVersion | null, today: IsoDate): 'new' | 'same' =>
  plan !== null && plan.madeOn === today && plan.evaluatedOn === null ? 'same' : 'new';

export const valuesOf = ({
  goal,
  goalOn,
  evaluateOn,
  steps,
  agreements,
}: PlanValues): PlanValues => ({
  goal,
  goalOn,
  evaluateOn,
  steps,
  agreements,
});

/** Labels by field, the rows in the order in which they stand on screen. */
function labelsOf(order: {
  readonly steps: string;
  readonly agreements: string;
}): Readonly<Record<PlanField, string>> {
  const { fields, ...words } = planTexts.form;
  return Object.fromEntries<string>([
    ['goal', fields.goal],
    ['goalOn', fields.goalOn],
    ['steps', fields.steps],
    ...rowsOf(order.steps).flatMap((row, place) => [
      [stepField(row, 'text'), words.step(place + 1)] as const,
      [stepField(row, 'state'), words.stepState(place + 1)] as const,
    ]),
    ['agreements', fields.agreements],
    ...rowsOf(order.agreements).flatMap((row, place) => [
      [agreementField(row, 'who'), words.agreementWho(place + 1)] as const,
      [agreementField(row, 'text'), words.agreement(place + 1)] as const,
      [agreementField(row, 'dueOn'), words.agreementDue(place + 1)] as const,
    ]),
    ['evaluateOn', fields.evaluateOn],
    ['saveAs', fields.saveAs],
  ]) as Readonly<Record<PlanField, string>>;
}

export type PlanFormState = ReturnType<typeof usePlanForm>['form'];
