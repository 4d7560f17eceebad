import { Button } from '@mantine/core';
import { recordKindOf, type RecordKindName } from '#shared/caseload/records/all-records.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Acting } from '../../ui/acting.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { CaseManagerField } from './case-manager-field.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import type { RecordDialogProps } from './record-dialog-props.ts';
import { likelyWith } from './likely-values.ts';
import { RecordField } from './record-field.tsx';
import { recordTexts } from './texts.ts';
import { useRecordForm } from './use-record-form.ts';
import './records.css';

/** Adds or changes one record of a client. Mount it to open it. */
export function RecordDialog(props: RecordDialogProps) {
  const client = useCall('caseload.client', { clientId: props.clientId });
  // With the name, so that nobody's title changes under them. Who is gone is said on sending.
  if (client.isPending) return null;
  const name = client.data === undefined ? null : fullName(client.data);
  const title = titleOf(props, name);
  return (
    <Dialog
      dialogName="record"
      onClose={props.onClose}
      size={640}
      title={title}
      help={props.kind === 'outflow' ? 'dialoog/uitstroom' : undefined}
    >
      <RecordForm {...props} title={title} />
    </Dialog>
  );
}

function titleOf({ kind, record }: RecordDialogProps, name: string | null): string {
  const { title, single } = recordKindOf(kind);
  const act =
    record !== null
      ? recordTexts.changeTitle(title)
      : single
        ? recordTexts.fillTitle(title)
        : recordTexts.addTitle(title);
  return name === null ? act : recordTexts.titleFor(act, name);
}

function RecordForm(props: RecordDialogProps & { readonly title: string }) {
  const { record, onClose } = props;
  const { form, draft, shown, submit, contested, settle } = useRecordForm(props);
  const isAdding = record === null && !recordKindOf(props.kind).single;
  const required = shown.filter(({ field }) => field.required).map(({ field }) => field.label);
  return (
    <Form onSubmit={submit} label={props.title} unsaved={form.changed} kept={draft.kept}>
      <DraftLine draft={draft} />
      <ErrorSummary {...form.summary} />
      {required.length > 0 && required.length < shown.length && (
        <p className="t-second t-label">{recordTexts.required(required)}</p>
      )}
      <div className="c-record-fields">
        {shown.map(({ name, field }, place) => {
          const conflict = contested.find((one) => one.name === name);
          const control = {
            ...form.field(name),
            onChange: (text: string) => {
              form.setValue(name, text);
              const likely = likelyWith(props.kind, name, text, form.values);
              if (likely !== null) form.setValue(...likely);
            },
          };
          return (
            <div key={name} className="c-record-field" data-wide={isWide(field.input.kind)}>
              {props.kind === 'caseManager' && name === 'name' ? (
                <CaseManagerField {...control} autoFocus="in-dialog" />
              ) : (
                <RecordField field={field} control={control} autoFocus={place === 0} />
              )}
              {conflict !== undefined && (
                <ConflictChoice
                  field={field}
                  standingText={conflict.text}
                  onSettle={(take) => {
                    settle(name, conflict.text, take);
                    document.getElementById(control.id)?.focus();
                  }}
                />
              )}
            </div>
          );
        })}
      </div>

      <SubmitActions
        label={isAdding ? recordTexts.add : recordTexts.save}
        sending={form.sending}
        busy={recordTexts.busy}
        cancel={{ label: recordTexts.cancel, onClick: onClose }}
      >
        {record !== null && (props.removable ?? canBeRemoved(props.kind)) && (
          <RemoveButton {...props} recordId={record.id} onRemoved={draft.done} />
        )}
      </SubmitActions>
    </Form>
  );
}

const isWide = (kind: string): true | undefined =>
  ['long-text', 'choices', 'dagdelen'].includes(kind) || undefined;

/** Money may hang on a trajectory, and what is kept once a client is emptied field by field. */
const canBeRemoved = (kind: RecordKindName): boolean =>
  kind !== 'trajectory' && !recordKindOf(kind).single;

interface RemoveButtonProps extends Pick<RecordDialogProps, 'clientId' | 'kind' | 'onClose'> {
  readonly recordId: Id;
  readonly onRemoved: () => void;
}

/** Removes at once: the toast takes it back. */
function RemoveButton({ clientId, kind, recordId, onRemoved, onClose }: RemoveButtonProps) {
  const remove = useUndoableChange('caseload.removeRecord');
  return (
    <Acting>
      <Button
        className="c-record-remove"
        onClick={() => {
          remove({ clientId, kind, recordId }, recordTexts.removed(recordKindOf(kind).title)).then(
            () => {
              onRemoved();
              onClose();
            },
            (problem: unknown) => showToast(messageOf(problem)),
          );
        }}
      >
        {recordTexts.remove}
      </Button>
    </Acting>
  );
}
