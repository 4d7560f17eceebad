import { bulkChangeSchema } from '#shared/caseload/lists/schema.ts';
import { tracks } from '#shared/caseload/schema.ts';
import { trackLabels } from '#shared/caseload/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { SelectField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { BulkDialog, toldOf, type ForClients } from './bulk-dialog.tsx';
import { useChosenClients } from './chosen-clients.tsx';
import { texts } from './texts.ts';

const words = texts.bulk;

/** Puts clients in another group: werk, groei or zorg. */
export function TrackDialog({ clientIds, onClose }: ForClients) {
  const clients = useChosenClients(clientIds);
  const change = useUndoableChange('caseload.bulkChange');
  const form = useTredeForm({
    initial: { track: '', since: dateText(toIsoDate(new Date())) },
    labels: { track: words.track, since: words.since },
    schema: bulkChangeSchema,
    missing: { track: words.chooseTrack },
    toInput: (values, read) => ({
      kind: 'track' as const,
      clientIds: [...clientIds],
      track: tracks.find((track) => track === values.track) ?? null,
      since: read.date('since'),
    }),
  });
  const draft = useDraft(draftKey('bulk-track', { group: clientIds }), form, {
    stored: null,
    opened: { clientIds },
  });
  return (
    <BulkDialog
      dialogName="bulk-track"
      title={words.trackTitle(clientIds.length)}
      clients={clients}
      factOf={({ track }) =>
        words.now(track === null ? words.noTrack : trackLabels[track].short.toLowerCase())
      }
      confirmLabel={words.doTrack}
      form={form}
      draft={draft}
      send={(input) =>
        change(input, ({ changed }) =>
          toldOf(input, changed, words.tracked(changed, input.kind === 'track' ? input.track : '')),
        )
      }
      onClose={onClose}
    >
      <SelectField
        {...form.field('track')}
        placeholder={words.chooseTrack}
        options={tracks.map((track) => ({ value: track, label: trackLabels[track].short }))}
        autoFocus="in-dialog"
      />
      <DateField {...form.field('since')} near="nearest" width="160px" />
    </BulkDialog>
  );
}
