import { counted } from '#shared/kernel/text.ts';
import type { HandlersOf } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { commitImport } from './commit-import.ts';
import { forgetList, heldList } from './held-list.ts';
import { rememberLayout } from './layouts/remember-layout.ts';
import { planned } from './planned-list.ts';
import { importRuns } from './runs.ts';
import type { ShapePlan } from './shape-import.ts';
import { planUndo } from './undo/plan-undo.ts';
import { undoImport } from './undo/undo-import.ts';

/** The calls that say what an import would do, do it, and take it back. */
export const storingHandlers: HandlersOf<
  | 'importing.rows'
  | 'importing.check'
  | 'importing.commit'
  | 'importing.runs'
  | 'importing.planUndo'
  | 'importing.undo'
> = {
  'importing.rows': ({ listId, lines, ...choices }, { session }) => ({
    rows: heldList(session.requireFile(), listId).rows(lines, choices),
  }),

  'importing.check': async (choices, context) => {
    const { plan } = await planned(choices, context);
    return {
      counts: plan.counts,
      faults: [...plan.faults],
      warnings: [...plan.warnings],
      questions: [...plan.questions],
      changes: [...plan.changes],
      caseManagers: plan.listed,
    };
  },

  'importing.commit': async (choices, context) => {
    const { held, prepared, plan } = await planned(choices, context);
    refuseUnfinished(plan);
    held.forgetPlan();
    const importId = await commitImport(held, prepared, plan, context);
    if (importId !== null) context.about(importId);
    await rememberLayout(context.trx, held, choices, context.today);
    // It was read for this, and may be large.
    forgetList(context.session.requireFile());
    return { importId, counts: plan.counts, warnings: plan.warnings.length };
  },

  'importing.runs': (_input, { trx }) => importRuns(trx),

  'importing.planUndo': ({ importId }, { trx, about }) => {
    about(importId);
    return planUndo(trx, importId);
  },

  'importing.undo': ({ importId }, context) => {
    context.about(importId);
    return undoImport(importId, context);
  },
};

function refuseUnfinished({ faults, questions }: ShapePlan): void {
  if (faults.length > 0) {
    throw new Refusal(
      'list-has-faults',
      `In de lijst staan nog ${counted(faults.length, 'fout', 'fouten')}. Er is niets geïmporteerd. Verbeter de cellen, of sla de rijen over.`,
      'listId',
    );
  }
  const open = questions.filter(({ answer }) => answer === null).length;
  if (open > 0) {
    const questionsLeft =
      open === 1
        ? 'Er staat nog 1 vraag open over een klant die misschien al bekend is. Beantwoord die eerst.'
        : `Er staan nog ${counted(open, 'vraag', 'vragen')} open over klanten die misschien al bekend zijn. Beantwoord die eerst.`;
    throw new Refusal(
      'list-has-faults',
      `${questionsLeft} Er is niets geïmporteerd.`,
      'samePersons',
    );
  }
}
