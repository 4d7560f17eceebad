import { useEffect } from 'react';
import type { MissingField } from '#shared/caseload/missing/schema.ts';
import { gapTexts, type GapPlace } from '#shared/caseload/missing/texts.ts';
import { recordKindOf, type StoredRecord } from '#shared/caseload/records/all-records.ts';
import { endedWithoutResult } from '#shared/caseload/rules.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { useCall } from '../../lib/use-call.ts';
import { showToast } from '../../ui/toast.tsx';
import { ContactDialog } from '../contacts/contact-dialog.tsx';
import { LadderDialog } from '../ladder/ladder-dialog.tsx';
import { RecordDialog } from '../records/record-dialog.tsx';
import { StoredRecordDialog } from '../today/stored-record-dialog.tsx';
import { ResultDialog } from '../trajectories/result-dialog.tsx';
import { texts } from './texts.ts';

export interface GapDialogProps {
  readonly clientId: Id;
  readonly field: MissingField;
  readonly onClose: () => void;
}

/** The field that is missing, on the spot. Mount it to open it. A plan has no dialog: it is a page. */
export function GapDialog({ clientId, field, onClose }: GapDialogProps) {
  const { place } = gapTexts[field];
  switch (place.opens) {
    case 'record':
      return <RecordGap clientId={clientId} place={place} onClose={onClose} />;
    case 'ladder':
      return <LadderDialog clientId={clientId} onClose={onClose} />;
    case 'contact':
      return <ContactDialog clientIds={[clientId]} purpose="intake" onClose={onClose} />;
    case 'trajectories':
      return <ResultGap clientId={clientId} onClose={onClose} />;
    case 'plan':
      return null;
  }
}

interface RecordGapProps extends Omit<GapDialogProps, 'field'> {
  readonly place: Extract<GapPlace, { opens: 'record' }>;
}

/** What is missing stands in the only record there is, in a measurement without a day, or in a new record. */
function RecordGap({ place, ...dialog }: RecordGapProps) {
  const { kind, only } = place;
  if (recordKindOf(kind).single) {
    return (
      <StoredRecordDialog kind={kind} only={only} find={(stored) => stored[0]} orNew {...dialog} />
    );
  }
  if (kind === 'ladder') {
    return (
      <StoredRecordDialog
        kind={kind}
        only={only}
        find={(stored) => stored.find(isWithoutDay)}
        {...dialog}
      />
    );
  }
  const preset = only.includes('since') ? { since: toIsoDate(new Date()) } : {};
  return <RecordDialog kind={kind} only={only} record={null} preset={preset} {...dialog} />;
}

const isWithoutDay = ({ values }: StoredRecord): boolean =>
  'measuredOn' in values && (values.measuredOn as string | null) === null;

/** The first trajectory that is over and of which nobody noted what came of it. */
function ResultGap({ clientId, onClose }: Omit<GapDialogProps, 'field'>) {
  const client = useCall('caseload.client', { clientId });
  const today = toIsoDate(new Date());
  const open = client.data?.trajectories.find((trajectory) =>
    endedWithoutResult(today, trajectory),
  );
  const gone = client.data !== undefined && open === undefined;
  useEffect(() => {
    if (!gone) return;
    showToast(texts.gone);
    onClose();
  }, [gone, onClose]);
  if (open === undefined) return null;
  return <ResultDialog clientId={clientId} trajectoryId={open.id} onClose={onClose} />;
}
