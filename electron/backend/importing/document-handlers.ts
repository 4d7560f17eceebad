import type { ListChoices } from '#shared/importing/schema.ts';
import type { FileCallContext, HandlersOf } from '../handler.ts';
import type { CallOnFile, ParsedInput } from '#shared/ipc/contract.ts';
import { mayCall } from '#shared/ipc/rights.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { caseloadList } from './documents/caseload.ts';
import { faultyRows } from './documents/faulty-rows.ts';
import { asDocument, type ListFile } from './documents/list-file.ts';
import { template } from './documents/template.ts';
import { planned } from './planned-list.ts';

/** The call that makes lists that leave the app as a file. */
export const documentHandlers: HandlersOf<'importing.document'> = {
  'importing.document': async (input, context) => {
    if (!mayCall(ofWhoMay[input.kind], context.user.roles)) throw notAllowed();
    switch (input.kind) {
      case 'template':
        return asDocument(template(input.shape), input.format);
      case 'faulty-rows':
        return asDocument(await withFaults(input.choices, context), input.format, context.team);
      case 'caseload':
        context.showed(await everyClient(context));
        return asDocument(
          await caseloadList(context.trx, context.today),
          input.format,
          context.team,
        );
    }
  },
};

/** The caseload is of who may see it as a list; what belongs to an import is of who imports. */
const ofWhoMay = {
  template: 'importing.commit',
  'faulty-rows': 'importing.commit',
  caseload: 'caseload.list',
} as const satisfies Record<ParsedInput<'importing.document'>['kind'], CallOnFile>;

async function everyClient({ trx }: FileCallContext): Promise<number[]> {
  const rows = await trx.selectFrom('client').select('id').execute();
  return rows.map(({ id }) => id);
}

/** The rows of the held list that have a fault under these choices; those that are skipped stay out. */
async function withFaults(choices: ListChoices, context: FileCallContext): Promise<ListFile> {
  const { held, plan } = await planned(choices, context);
  const { faults } = plan;
  if (faults.length === 0) {
    throw new Refusal(
      'not-found',
      'In deze lijst staan geen fouten meer. Er is niets te bewaren. U kunt verdergaan.',
      'choices',
    );
  }
  const lines = [...new Set(faults.map(({ line }) => line))];
  return faultyRows(held.list.headers, held.rows(lines, choices), faults);
}
