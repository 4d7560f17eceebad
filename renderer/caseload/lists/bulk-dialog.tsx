import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Draft } from '../../lib/use-draft.ts';
import { Dialog, type DialogProps } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { TredeForm } from '../../ui/use-trede-form.ts';
import { ChosenClients } from './chosen-clients.tsx';
import { texts } from './texts.ts';

export interface BulkDialogProps<Field extends string, Schema extends z.ZodType> {
  readonly dialogName: DialogProps['dialogName'];
  readonly title: string;
  /** Whom it is for. */
  readonly clients: readonly ClientRow[];
  /** What stands behind each name. */
  readonly factOf: (client: ClientRow) => string;
  /** Repeats the verb: 'Toewijzen'. */
  readonly confirmLabel: string;
  readonly form: TredeForm<Field, Schema>;
  readonly draft: Draft;
  readonly send: (input: z.output<Schema>) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of a change for many clients at once. */
export function BulkDialog<Field extends string, Schema extends z.ZodType>(
  props: BulkDialogProps<Field, Schema>,
) {
  const { form, draft, onClose } = props;
  return (
    <Dialog dialogName={props.dialogName} title={props.title} onClose={onClose}>
      <Form
        unsaved={form.changed}
        kept={draft.kept}
        onSubmit={form.submit(async (input) => {
          await props.send(input);
          draft.done();
          onClose();
        })}
      >
        <ErrorSummary {...form.summary} />
        <DraftLine draft={draft} />
        <ChosenClients clients={props.clients} factOf={props.factOf} />
        {props.children}
        <SubmitActions
          label={props.confirmLabel}
          sending={form.sending}
          cancel={{ label: uiTexts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

/** What happened, and how many of the clients had it already: only the answer tells. */
export const toldOf = (
  { clientIds }: { readonly clientIds: readonly number[] },
  changed: number,
  sentence: string,
): string => `${sentence}${texts.bulk.skipped(new Set(clientIds).size, changed)}`;

/** Whom a dialog of the bulk bar is for. */
export interface ForClients {
  readonly clientIds: readonly number[];
  readonly onClose: () => void;
}
