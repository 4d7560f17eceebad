import { z } from 'zod';
import { bulkChangeSchema } from '#shared/caseload/lists/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { idsOf, idsText } from '../contacts/contact-fields.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { clientsOf } from './handed-clients.ts';
import { handoverTexts as texts } from './texts.ts';

/** The question of the page: who hands which clients to whom, and from which day. */
export function useHandover(clients: readonly ClientRow[], me: string | null) {
  const assign = useUndoableChange('caseload.bulkChange');
  const form = useTredeForm({
    initial: {
      from: me !== null && clientsOf(clients, me).length > 0 ? me : '',
      clientIds: '',
      left: '',
      to: '',
      since: dateText(toIsoDate(new Date())),
    },
    labels: {
      from: texts.fields.from,
      to: texts.fields.to,
      since: texts.fields.since,
      clientIds: texts.fields.clientIds,
      left: texts.fields.clientIds,
    },
    missing: { since: texts.missing.since },
    schema: bulkChangeSchema.and(z.object({ kind: z.literal('assign') })),
    check: ({ from, to, left }) => ({
      ...(from === '' ? { from: texts.missing.from } : {}),
      ...(to === '' ? { to: texts.missing.to } : {}),
      ...(to !== '' && to === from ? { to: texts.same } : {}),
      ...(from !== '' && chosenOf(from, left).length === 0
        ? { clientIds: texts.missing.clientIds }
        : {}),
    }),
    toInput: ({ from, to, left }, read) => ({
      kind: 'assign' as const,
      clientIds: chosenOf(from, left).map(({ id }) => id),
      // Why nothing can be sent stands at its own field.
      caseManager: to === '' ? texts.chooseTo : to,
      since: read.date('since') ?? '',
    }),
  });

  const draft = useDraft(draftKey('handover', {}), form);

  /** Everybody goes along but those who were left out. */
  function chosenOf(from: string, left: string): readonly ClientRow[] {
    const out = new Set(idsOf(left));
    return clientsOf(clients, from).filter(({ id }) => !out.has(id));
  }
  const ofManager = clientsOf(clients, form.values.from);
  const chosen = chosenOf(form.values.from, form.values.left);

  return {
    form,
    draft,
    ofManager,
    chosen,
    setChosen: (ids: readonly Id[], along: boolean) => {
      const others = idsOf(form.values.left).filter((id) => !ids.includes(id));
      form.setValue('left', idsText(along ? others : [...others, ...ids]));
    },
    setFrom: (name: string) => {
      form.setValue('from', name);
      form.setValue('left', '');
    },
    submit: form.submit(async (input) => {
      const { changed } = await assign(input, texts.done(chosen.length, form.values.to));
      draft.done();
      if (changed > 0) form.setValue('left', '');
    }),
  };
}
