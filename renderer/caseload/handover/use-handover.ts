import { useState } from 'react';
import { z } from 'zod';
import { bulkChangeSchema } from '#shared/caseload/lists/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../history/use-undoable-change.ts';
import { clientsOf } from './handed-clients.ts';
import { handoverTexts as texts } from './texts.ts';

/** The question of the page: who hands which clients to whom, and from which day. */
export function useHandover(clients: readonly ClientRow[], me: string | null) {
  const assign = useUndoableChange('caseload.bulkChange');
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const form = useTredeForm({
    initial: {
      from: me !== null && clientsOf(clients, me).length > 0 ? me : '',
      clientIds: '',
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
    check: ({ from, to }) => ({
      ...(from === '' ? { from: texts.missing.from } : {}),
      ...(to === '' ? { to: texts.missing.to } : {}),
      ...(to !== '' && to === from ? { to: texts.same } : {}),
      ...(from !== '' && chosenOf(from).length === 0 ? { clientIds: texts.missing.clientIds } : {}),
    }),
    toInput: ({ from, to }, read) => {
      const ids = chosenOf(from).map(({ id }) => id);
      return {
        kind: 'assign' as const,
        // Why nothing can be sent stands at its own field.
        clientIds: ids.length === 0 ? [1] : ids,
        caseManager: to === '' ? texts.chooseTo : to,
        since: read.date('since') ?? '',
      };
    },
  });

  const ofManager = clientsOf(clients, form.values.from);
  /** Everybody goes along but those who were left out. */
  function chosenOf(from: string): readonly ClientRow[] {
    return clientsOf(clients, from).filter(({ id }) => !left.has(id));
  }
  const chosen = ofManager.filter(({ id }) => !left.has(id));

  const setChosen = (ids: readonly Id[], along: boolean) => {
    setLeft((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (along) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  };

  return {
    form,
    ofManager,
    chosen,
    setChosen,
    setFrom: (name: string) => {
      form.setValue('from', name);
      setLeft(new Set());
    },
    submit: form.submit(async (input) => {
      const { changed } = await assign(input, texts.done(chosen.length, form.values.to));
      if (changed > 0) setLeft(new Set());
    }),
  };
}
