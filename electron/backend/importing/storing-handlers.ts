import { counted } from '#shared/kernel/text.ts';
import type { HandlersOf } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { heldList } from './held-list.ts';
import { planImport } from './plan.ts';
import { storeImport } from './store-import.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

/** The calls that say what an import would do, do it, and take it back. */
export const storingHandlers: HandlersOf<
  | 'importing.rows'
  | 'importing.check'
  | 'importing.commit'
  | 'importing.runs'
  | 'importing.planUndo'
  | 'importing.undo'
> = {
  'importing.check': async (choices, context) => {
    const held = heldList(context.session.requireFile(), choices.listId);
    const caseload = held.caseload(choices, context.today);
    const plan = await planImport(context.trx, caseload, (field) => held.headerFor(field, choices));
    return {
      counts: plan.counts,
      faults: [...caseload.faults],
      warnings: [...plan.warnings],
      questions: [],
      changes: [],
    };
  },

  'importing.commit': async (choices, context) => {
    const held = heldList(context.session.requireFile(), choices.listId);
    const caseload = held.caseload(choices, context.today);
    if (caseload.faults.length > 0) {
      const faults = counted(caseload.faults.length, 'fout', 'fouten');
      throw new Refusal(
        'list-has-faults',
        `In de lijst staan nog ${faults}. Er is niets geïmporteerd. Verbeter de lijst en kies haar opnieuw.`,
        'listId',
      );
    }
    const plan = await planImport(context.trx, caseload, (field) => held.headerFor(field, choices));
    await storeImport(plan, choices.referenceDate, context);
    return { importId: null, counts: plan.counts, warnings: plan.warnings.length };
  },

  'importing.rows': notMadeYet,
  'importing.runs': notMadeYet,
  'importing.planUndo': notMadeYet,
  'importing.undo': notMadeYet,
};
