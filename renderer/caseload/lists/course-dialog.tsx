import { bulkChangeSchema } from '#shared/caseload/lists/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { BulkDialog, toldOf, type ForClients } from './bulk-dialog.tsx';
import { useChosenClients } from './chosen-clients.tsx';
import { texts } from './texts.ts';

const words = texts.bulk;
const other = '@anders';

/** Starts a trajectory without costs for clients; a bought one goes through an order. */
export function CourseDialog({ clientIds, onClose }: ForClients) {
  const types = useCall('caseload.trajectoryTypes', {});
  const clients = useChosenClients(clientIds);
  const change = useUndoableChange('caseload.bulkChange');
  const form = useTredeForm({
    initial: {
      typeName: '',
      otherName: '',
      startDate: dateText(toIsoDate(new Date())),
      endDate: '',
    },
    labels: {
      typeName: words.type,
      otherName: words.otherType,
      startDate: words.start,
      endDate: words.end,
    },
    schema: bulkChangeSchema,
    missing: { typeName: words.chooseType },
    check: (values) =>
      values.typeName === other && values.otherName.trim() === ''
        ? { otherName: words.noName }
        : {},
    toInput: (values, read) => ({
      kind: 'course' as const,
      clientIds: [...clientIds],
      typeName: values.typeName === other ? read.text('otherName') : read.text('typeName'),
      startDate: read.date('startDate'),
      endDate: read.date('endDate'),
    }),
  });
  const draft = useDraft(draftKey('bulk-course', { group: clientIds }), form, {
    stored: null,
    opened: { clientIds },
  });
  return (
    <BulkDialog
      dialogName="bulk-course"
      title={words.courseTitle(clientIds.length)}
      clients={clients}
      factOf={({ trajectory }) => words.now(trajectory?.name ?? texts.noTrajectory)}
      confirmLabel={words.doCourse}
      form={form}
      draft={draft}
      send={(input) =>
        change(input, ({ changed }) =>
          toldOf(
            input,
            changed,
            words.started(changed, input.kind === 'course' ? input.typeName : ''),
          ),
        )
      }
      onClose={onClose}
    >
      <SelectField
        {...form.field('typeName')}
        hint={words.typeHint}
        placeholder={words.chooseType}
        options={[
          ...(types.data ?? []).map(({ name }) => ({ value: name, label: name })),
          { value: other, label: words.newType },
        ]}
        autoFocus="in-dialog"
      />
      {form.values.typeName === other && <TextField {...form.field('otherName')} />}
      <FieldRow>
        <DateField {...form.field('startDate')} near="coming" />
        <DateField {...form.field('endDate')} near="coming" hint={words.endHint} />
      </FieldRow>
    </BulkDialog>
  );
}
