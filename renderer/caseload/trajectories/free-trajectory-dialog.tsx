import { TextInput } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { tabTexts as texts } from './tab-texts.ts';

export interface FreeTrajectoryDialogProps {
  readonly clientId: Id;
  readonly name: string;
  readonly onClose: () => void;
}

/** Adds a trajectory that costs nothing. Mount it to open it. */
export function FreeTrajectoryDialog(props: FreeTrajectoryDialogProps) {
  return (
    <Dialog
      dialogName="free-trajectory"
      title={texts.addFreeFor(props.name)}
      size={560}
      onClose={props.onClose}
      help="dialoog/traject"
    >
      <FreeForm {...props} />
    </Dialog>
  );
}

function FreeForm({ clientId, name, onClose }: FreeTrajectoryDialogProps) {
  const types = useCall('caseload.trajectoryTypes', {});
  const add = useUndoableChange('caseload.bulkChange');
  const form = useTredeForm({
    initial: { typeName: '', startDate: '', endDate: '' },
    labels: texts.fields,
    missing: texts.missing,
    schema: contract['caseload.bulkChange'].input,
    toInput: ({ typeName }, read) => ({
      kind: 'course' as const,
      clientIds: [clientId],
      typeName,
      startDate: read.date('startDate'),
      endDate: read.date('endDate'),
    }),
  });
  const draft = useDraft(draftKey('free-trajectory', { client: clientId }), form);
  const send = form.submit(async (input) => {
    await add(input, texts.done(form.values.typeName.trim(), name));
    draft.done();
    onClose();
  });
  const type = form.field('typeName');
  return (
    <Form label={texts.addFreeFor(name)} unsaved={form.changed} kept={draft.kept} onSubmit={send}>
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <TextInput
        id={type.id}
        label={type.label}
        description={texts.typeHint}
        error={type.error}
        value={type.value}
        list={`${type.id}-names`}
        className="t-field"
        autoComplete="off"
        maxLength={120}
        data-autofocus
        onChange={(event) => type.onChange(event.currentTarget.value)}
      />
      <datalist id={`${type.id}-names`}>
        {(types.data ?? []).map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      <FieldRow>
        <DateField {...form.field('startDate')} near="nearest" />
        <DateField {...form.field('endDate')} near="coming" hint={texts.optionalDate} />
      </FieldRow>
      <SubmitActions
        label={texts.submit}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
