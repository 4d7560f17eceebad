import { bulkChangeSchema } from '#shared/caseload/lists/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { BulkDialog, toldOf, type ForClients } from './bulk-dialog.tsx';
import { handoverTexts } from '../handover/texts.ts';
import { useChosenClients } from './chosen-clients.tsx';
import { texts } from './texts.ts';

const words = texts.bulk;
/** Not a name that anybody has. */
const other = '@anders';

/** Gives clients another klantmanager. */
export function AssignDialog({ clientIds, onClose }: ForClients) {
  const settings = useCall('caseload.settings', {});
  const clients = useChosenClients(clientIds);
  const change = useUndoableChange('caseload.bulkChange');
  const form = useTredeForm({
    initial: { caseManager: '', otherName: '', since: dateText(toIsoDate(new Date())) },
    labels: {
      caseManager: words.caseManager,
      otherName: words.otherName,
      since: words.since,
    },
    schema: bulkChangeSchema,
    missing: { caseManager: words.choose },
    check: (values) =>
      values.caseManager === other && values.otherName.trim() === ''
        ? { otherName: words.noName }
        : {},
    toInput: (values, read) => ({
      kind: 'assign' as const,
      clientIds: [...clientIds],
      caseManager: values.caseManager === other ? read.text('otherName') : read.text('caseManager'),
      since: read.date('since'),
    }),
  });
  const draft = useDraft(draftKey('bulk-assign', { group: clientIds }), form, {
    stored: null,
    opened: { clientIds },
  });
  const names = (settings.data?.members ?? [])
    .filter(({ active }) => active)
    .map(({ name }) => ({ value: name, label: name }));
  const to =
    form.values.caseManager === other ? form.values.otherName.trim() : form.values.caseManager;
  const planned = clients.filter(
    ({ caseManager, nextAppointmentOn }) => caseManager !== to && nextAppointmentOn !== null,
  ).length;
  return (
    <BulkDialog
      dialogName="bulk-assign"
      title={words.assignTitle(clientIds.length)}
      clients={clients}
      factOf={({ caseManager }) => words.now(caseManager ?? words.noManager)}
      confirmLabel={words.doAssign}
      form={form}
      draft={draft}
      send={(input) =>
        change(input, ({ changed }) =>
          toldOf(
            input,
            changed,
            words.assigned(changed, input.kind === 'assign' ? input.caseManager : ''),
          ),
        )
      }
      onClose={onClose}
    >
      <SelectField
        {...form.field('caseManager')}
        placeholder={words.choose}
        options={[...names, { value: other, label: words.otherManager }]}
        autoFocus="in-dialog"
      />
      {form.values.caseManager === other && <TextField {...form.field('otherName')} />}
      <DateField {...form.field('since')} near="nearest" width="160px" />
      {planned > 0 && <p className="c-chosen-note">{handoverTexts.appointments(planned)}</p>}
    </BulkDialog>
  );
}
