import { useEffect } from 'react';
import { z } from 'zod';
import { bulkChangeSchema } from '#shared/caseload/lists/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useHandoverChoice } from '../../lib/handover-choice.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { idsOf, idsText } from '../contacts/contact-fields.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { chosenInList, clientsOf } from './handed-clients.ts';
import { handoverTexts as texts } from './texts.ts';

/**
 * The question of the page: who hands which clients to whom, and from which day. Nobody is handed over who
 * was not ticked, here or in the list.
 */
export function useHandover(clients: readonly ClientRow[], me: string | null) {
  const [inList, setInList] = useHandoverChoice();
  const assign = useUndoableChange('caseload.bulkChange');
  const begin = () => {
    if (inList.length > 0) return chosenInList;
    return me !== null && clientsOf(clients, me, []).length > 0 ? me : '';
  };
  const form = useTredeForm({
    initial: {
      from: begin(),
      clientIds: idsText(inList),
      to: '',
      since: dateText(toIsoDate(new Date())),
    },
    labels: {
      from: texts.fields.from,
      to: texts.fields.to,
      since: texts.fields.since,
      clientIds: texts.fields.clientIds,
    },
    missing: { since: texts.missing.since },
    schema: bulkChangeSchema.and(z.object({ kind: z.literal('assign') })),
    check: ({ from, to, clientIds }) => ({
      ...(from === '' ? { from: texts.missing.from } : {}),
      ...(to === '' ? { to: texts.missing.to } : {}),
      ...(to !== '' && to === from ? { to: texts.same } : {}),
      ...(from !== '' && chosenOf(from, clientIds).length === 0
        ? { clientIds: texts.missing.clientIds }
        : {}),
    }),
    toInput: ({ from, to, clientIds }, read) => ({
      kind: 'assign' as const,
      clientIds: chosenOf(from, clientIds).map(({ id }) => id),
      // Why nothing can be sent stands at its own field.
      caseManager: to === '' ? texts.chooseTo : to,
      since: read.date('since') ?? '',
    }),
  });

  const draft = useDraft(draftKey('handover', {}), form);
  // Who comes with a choice means that one, not what was begun some other time.
  const { restored, discard } = draft;
  useEffect(() => {
    if (restored !== null && inList.length > 0) discard();
  });

  function chosenOf(from: string, clientIds: string): readonly ClientRow[] {
    const along = new Set(idsOf(clientIds));
    return clientsOf(clients, from, inList).filter(({ id }) => along.has(id));
  }
  const { from, to, clientIds } = form.values;
  const chosen = chosenOf(from, clientIds);

  return {
    form,
    draft,
    inList,
    ofManager: clientsOf(clients, from, inList),
    chosen,
    setChosen: (ids: readonly Id[], along: boolean) => {
      const others = idsOf(clientIds).filter((id) => !ids.includes(id));
      form.setValue('clientIds', idsText(along ? [...others, ...ids] : others));
    },
    setFrom: (name: string) => {
      form.setValue('from', name);
      form.setValue('clientIds', name === chosenInList ? idsText(inList) : '');
    },
    submit: form.submit(async (input) => {
      await assign(input, texts.done(chosen.length, to));
      draft.done();
      setInList([]);
      // A second press of the button must have nobody left to hand over.
      form.setValue('from', '');
      form.setValue('clientIds', '');
      form.setValue('to', '');
      // Who was handed over has left the list, and what had the focus may have gone along.
      document.getElementById(form.field('from').id)?.focus();
    }),
  };
}
