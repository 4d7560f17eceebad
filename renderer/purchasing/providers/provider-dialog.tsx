import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import type { Provider } from '#shared/purchasing/catalogue.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { amountText, dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { providerTexts as texts } from './texts.ts';

export interface ProviderDialogProps {
  /** `null`: a new one. */
  readonly provider: Provider | null;
  readonly onClose: () => void;
}

/** Adds a provider or changes one. Mount it to open it. */
export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const save = useUndoableChange('purchasing.saveProvider');
  const [before] = useState(provider);
  const form = useTredeForm({
    initial: {
      name: provider?.name ?? '',
      contactName: provider?.contactName ?? '',
      email: provider?.email ?? '',
      phone: provider?.phone ?? '',
      contractFrom: dateText(provider?.contractFrom ?? null),
      contractUntil: dateText(provider?.contractUntil ?? null),
      ceilingCents: amountText(provider?.ceilingCents ?? null),
    },
    labels: texts.fields,
    missing: texts.missing,
    schema: contract['purchasing.saveProvider'].input,
    toInput: ({ name, contactName, email, phone }, read) => ({
      id: provider?.id ?? null,
      before,
      name,
      contactName,
      email,
      phone,
      contractFrom: read.date('contractFrom'),
      contractUntil: read.date('contractUntil'),
      ceilingCents: read.amount('ceilingCents'),
    }),
  });
  const title = provider === null ? texts.add : texts.changeOf(provider.name);
  const send = form.submit(async (input) => {
    await save(input, texts.saved(input.name));
    onClose();
  });
  return (
    <Dialog dialogName="provider" title={title} size={560} onClose={onClose}>
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <TextField {...form.field('name')} autoFocus="in-dialog" />
        <TextField {...form.field('contactName')} />
        <FieldRow>
          <TextField {...form.field('phone')} />
          <TextField {...form.field('email')} />
        </FieldRow>
        <FieldRow>
          <DateField {...form.field('contractFrom')} hint={texts.optionalDate} near="nearest" />
          <DateField {...form.field('contractUntil')} hint={texts.optionalDate} near="coming" />
        </FieldRow>
        <MoneyField {...form.field('ceilingCents')} hint={texts.ceilingHint} />
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
