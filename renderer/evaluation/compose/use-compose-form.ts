import { contract } from '#shared/ipc/contract.ts';
import type { ReportDefinition } from '#shared/evaluation/schema.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import {
  checkedIn,
  isWritten,
  partsIn,
  partsToKeep,
  problemOf,
  textsOf,
  type ComposedTexts,
} from './parts.ts';
import { composeTexts as texts } from './texts.ts';

export interface ComposeOptions {
  /** The report of the team that is changed; `null`: a new one. */
  readonly id: Id | null;
  /** What a new one begins as. */
  readonly from: string;
  readonly name: string;
  readonly definition: ReportDefinition;
}

/** The form of a report that is put together, with a draft of it. */
export function useComposeForm({ id, from, name, definition }: ComposeOptions) {
  const form = useTredeForm<
    keyof ComposedTexts,
    (typeof contract)['evaluation.keepReport']['input']
  >({
    initial: textsOf(name, definition),
    labels: texts.fields,
    schema: contract['evaluation.keepReport'].input,
    missing: texts.missing,
    toInput: (values) => ({
      id,
      name: values.name,
      definition: {
        title: values.title,
        parts: partsToKeep(partsIn(values)),
        checkedWords: checkedIn(values),
      },
    }),
    check: (values) => {
      const parts = partsIn(values);
      if (partsToKeep(parts).length === 0) return { parts: texts.noParts };
      const wrong = parts.flatMap(({ part }) => (isWritten(part) ? (problemOf(part) ?? []) : []));
      return wrong[0] === undefined ? {} : { parts: wrong[0] };
    },
  });
  const draft = useDraft(
    draftKey('report', { subject: id, part: id === null ? from : null }),
    form,
    { stored: null },
  );
  return { form, draft };
}
