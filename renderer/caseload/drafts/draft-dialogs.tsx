import { useEffect, useState, type ComponentType } from 'react';
import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import { viewSettingSchema } from '#shared/caseload/lists/schema.ts';
import { clientIdsOf } from '#shared/caseload/signals/household.ts';
import { recordKindSchema } from '#shared/caseload/records/all-records.ts';
import type { FieldValue } from '#shared/caseload/records/field.ts';
import type { ContactKind } from '#shared/caseload/schema.ts';
import { countByCaseManager, emptyCaseload } from '#shared/caseload/team/caseload.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { DraftFormName } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { useCall } from '../../lib/use-call.ts';
import { showToast } from '../../ui/toast.tsx';
import { AppointmentDialog, NoteDialog } from '../agenda/appointment-dialog.tsx';
import { PartnerDialog } from '../client/partner-dialog.tsx';
import { ContactDialog } from '../contacts/contact-dialog.tsx';
import { DocumentDialog } from '../documents/document-dialog.tsx';
import { LadderDialog } from '../ladder/ladder-dialog.tsx';
import { AssignDialog } from '../lists/assign-dialog.tsx';
import { CourseDialog } from '../lists/course-dialog.tsx';
import { TrackDialog } from '../lists/track-dialog.tsx';
import { ViewDialog } from '../lists/view-dialog.tsx';
import { EvaluateDialog } from '../plan/evaluate-dialog.tsx';
import { RecordDialog } from '../records/record-dialog.tsx';
import { MemberDialog } from '../settings/member-dialog.tsx';
import { YearDialog } from '../settings/year-dialog.tsx';
import { listSignals } from '../today/signal-list.ts';
import { listOverNorm } from '../today/caseload-counts.ts';
import { listNorm } from '../today/norm-row.tsx';
import { NormSnoozeDialog, SnoozeDialog } from '../today/snooze-dialog.tsx';
import { StoredRecordDialog } from '../today/stored-record-dialog.tsx';
import { FreeTrajectoryDialog } from '../trajectories/free-trajectory-dialog.tsx';
import { ResultDialog } from '../trajectories/result-dialog.tsx';
import { TrajectoryTypeDialog } from '../trajectories/trajectory-type-dialog.tsx';
import type { DraftDialogProps, Opened } from './draft-dialog-props.ts';
import type { draftPages } from './draft-pages.ts';
import { idsIn } from './those-there.ts';
import { draftTexts as texts } from './texts.ts';

/** Asks the whole time, so that an appointment is found wherever it was moved to. */
const always = { from: '1900-01-01', until: '2100-12-31' } as const;

/** Nobody has this number. */
const nobody: Id = 0;

const textIn = (opened: Opened, name: string): string | undefined =>
  typeof opened[name] === 'string' ? opened[name] : undefined;

/** Without those that were left out, which are not the same as `undefined`. */
const given = <Props extends object>(props: Props) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Props]?: Exclude<Props[Name], undefined>;
  };

/** What was found first: saving or removing it in the dialog is not that it was gone. */
function useFirst<Found>(found: Found | undefined): Found | undefined {
  const [first, setFirst] = useState(found);
  if (first === undefined && found !== undefined) setFirst(found);
  return first ?? found;
}

/** Says that what the form is about is gone, and closes. */
function Gone({ onClose }: { readonly onClose: () => void }) {
  useEffect(() => {
    showToast(texts.gone);
    onClose();
  }, [onClose]);
  return null;
}

/** The form was opened with these fields, filled in so. */
function RecordDraft({ place, opened, onClose }: DraftDialogProps) {
  const kind = recordKindSchema.safeParse(place.kind);
  if (!kind.success || place.clientId === null) return <Gone onClose={onClose} />;
  const dialog = {
    clientId: place.clientId,
    kind: kind.data,
    onClose,
    ...given({
      only: opened['only'] as readonly string[] | undefined,
      preset: opened['preset'] as Readonly<Record<string, FieldValue>> | undefined,
    }),
  };
  return place.subjectId === null ? (
    <RecordDialog {...dialog} record={null} />
  ) : (
    <StoredRecordDialog
      {...dialog}
      find={(stored) => stored.find(({ id }) => id === place.subjectId)}
    />
  );
}

function NewContactDraft({ place, opened, onClose }: DraftDialogProps) {
  return (
    <ContactDialog
      clientIds={place.clientId === null ? idsIn(opened) : [place.clientId]}
      onClose={onClose}
      {...given({
        purpose: textIn(opened, 'purpose') as ContactPurpose | undefined,
        kind: textIn(opened, 'kind') as ContactKind | undefined,
        date: textIn(opened, 'date'),
      })}
    />
  );
}

function ContactDraft({ place, clientIds, onClose }: DraftDialogProps) {
  const [clientId = nobody] = clientIds;
  const dossier = useCall('caseload.dossier', { clientId });
  const contact = useFirst(dossier.data?.contacts.find(({ id }) => id === place.subjectId));
  if (dossier.isPending) return null;
  if (contact === undefined) return <Gone onClose={onClose} />;
  return <ContactDialog clientIds={[clientId]} contact={contact} onClose={onClose} />;
}

function NewAppointmentDraft({ place, opened, onClose }: DraftDialogProps) {
  return (
    <AppointmentDialog
      clientIds={place.clientId === null ? idsIn(opened) : [place.clientId]}
      onClose={onClose}
      {...given({
        date: textIn(opened, 'date'),
        time: textIn(opened, 'time'),
        purpose: textIn(opened, 'purpose') as ContactPurpose | undefined,
      })}
    />
  );
}

/** Of a change of an appointment, or of the contact that it was. */
function AppointmentDraft({ place, onClose }: DraftDialogProps) {
  const agenda = useCall('caseload.agenda', always);
  const appointment = useFirst(agenda.data?.find(({ id }) => id === place.subjectId));
  if (agenda.isPending) return null;
  if (appointment === undefined) return <Gone onClose={onClose} />;
  return place.form === 'contact-planned' ? (
    <NoteDialog appointment={appointment} onClose={onClose} />
  ) : (
    <AppointmentDialog
      clientIds={appointment.clientIds}
      appointment={appointment}
      onClose={onClose}
    />
  );
}

function LadderDraft({ place, onClose }: DraftDialogProps) {
  const clientId = place.clientId ?? nobody;
  const dossier = useCall('caseload.dossier', { clientId });
  const measurement = useFirst(
    dossier.data?.records.ladder.find(({ id }) => id === place.subjectId),
  );
  if (dossier.isPending) return null;
  if (place.subjectId !== null && measurement === undefined) return <Gone onClose={onClose} />;
  return <LadderDialog clientId={clientId} onClose={onClose} {...given({ measurement })} />;
}

function EvaluationDraft({ place, onClose }: DraftDialogProps) {
  const clientId = place.clientId ?? nobody;
  const dossier = useCall('caseload.dossier', { clientId });
  if (dossier.isPending) return null;
  const plan = dossier.data?.plans[0];
  if (plan === undefined || plan.id !== place.subjectId) return <Gone onClose={onClose} />;
  const today = toIsoDate(new Date());
  return <EvaluateDialog clientId={clientId} plan={plan} today={today} onClose={onClose} />;
}

function FreeTrajectoryDraft({ place, onClose }: DraftDialogProps) {
  const clientId = place.clientId ?? nobody;
  const client = useCall('caseload.client', { clientId });
  if (client.isPending) return null;
  if (client.data === undefined) return <Gone onClose={onClose} />;
  const name = fullName(client.data);
  return <FreeTrajectoryDialog clientId={clientId} name={name} onClose={onClose} />;
}

const ResultDraft = ({ place, onClose }: DraftDialogProps) => (
  <ResultDialog
    clientId={place.clientId ?? nobody}
    trajectoryId={place.subjectId ?? nobody}
    onClose={onClose}
  />
);

function DocumentDraft({ place, onClose }: DraftDialogProps) {
  const clientId = place.clientId ?? nobody;
  const dossier = useCall('caseload.dossier', { clientId });
  const document =
    useFirst(dossier.data?.documents.find(({ id }) => id === place.subjectId)) ?? null;
  if (dossier.isPending) return null;
  if (place.subjectId !== null && document === null) return <Gone onClose={onClose} />;
  return <DocumentDialog clientId={clientId} document={document} onClose={onClose} />;
}

function PartnerDraft({ place, onClose }: DraftDialogProps) {
  const client = useCall('caseload.client', { clientId: place.clientId ?? nobody });
  if (client.isPending) return null;
  if (client.data === undefined) return <Gone onClose={onClose} />;
  return <PartnerDialog client={client.data} onClose={onClose} />;
}

function SnoozeDraft({ place, onClose }: DraftDialogProps) {
  const signals = useCall('caseload.signals', {});
  const clients = useCall('caseload.list', {});
  if (signals.isPending || clients.isPending) return null;
  const today = toIsoDate(new Date());
  const listed = listSignals(signals.data ?? [], clients.data ?? [], today).find(
    ({ signal }) =>
      signal.kind === place.kind &&
      clientIdsOf(signal).includes(place.clientId ?? nobody) &&
      signal.subjectId === place.subjectId &&
      signal.months === place.months,
  );
  if (listed === undefined) return <Gone onClose={onClose} />;
  return <SnoozeDialog listed={listed} today={today} onClose={onClose} />;
}

function NormSnoozeDraft({ place, onClose }: DraftDialogProps) {
  const settings = useCall('caseload.settings', {});
  const clients = useCall('caseload.list', {});
  const today = toIsoDate(new Date());
  const over =
    settings.data === undefined || clients.data === undefined
      ? undefined
      : listOverNorm(clients.data, settings.data, null, today).find(
          ({ memberId }) => memberId === place.subjectId,
        );
  const found = useFirst(over);
  if (settings.isPending || clients.isPending) return null;
  if (found === undefined) return <Gone onClose={onClose} />;
  const about = found.name === settings.data?.me ? 'mine' : 'team';
  return <NormSnoozeDialog {...listNorm(found, about)} today={today} onClose={onClose} />;
}

function ViewDraft({ place, opened, onClose }: DraftDialogProps) {
  const views = useCall('caseload.views', {});
  const setting = viewSettingSchema.safeParse(opened['setting']);
  if (views.isPending) return null;
  const renames = views.data?.find(({ id }) => id === place.subjectId) ?? null;
  const isGone = place.subjectId !== null && renames === null;
  if (isGone || !setting.success) return <Gone onClose={onClose} />;
  return (
    <ViewDialog
      renames={renames}
      setting={renames?.setting ?? setting.data}
      onSaved={() => {}}
      onClose={onClose}
    />
  );
}

function MemberDraft({ place, opened, onClose }: DraftDialogProps) {
  const settings = useCall('caseload.settings', {});
  const clients = useCall('caseload.list', {});
  // Who stands with clients and is not in the team yet has only a name.
  const asked = place.part === null ? null : textIn(opened, 'name');
  const member =
    useFirst(
      settings.data?.members.find(({ id, name }) =>
        place.subjectId === null ? id === null && name === asked : id === place.subjectId,
      ),
    ) ?? null;
  if (settings.isPending || clients.isPending) return null;
  const isNew = place.subjectId === null && place.part === null;
  if (!isNew && member === null) return <Gone onClose={onClose} />;
  const counts = countByCaseManager(clients.data ?? [], toIsoDate(new Date()));
  const count = counts.get(member?.name ?? '') ?? emptyCaseload;
  return <MemberDialog member={member} count={count} onClose={onClose} />;
}

function TypeDraft({ place, onClose }: DraftDialogProps) {
  const types = useCall('caseload.trajectoryTypes', {});
  if (types.isPending) return null;
  const type = types.data?.find(({ id }) => id === place.subjectId);
  if (type === undefined) return <Gone onClose={onClose} />;
  return <TrajectoryTypeDialog type={type} onClose={onClose} />;
}

function YearDraft({ place, onClose }: DraftDialogProps) {
  const counts = useCall('caseload.yearlyCounts', {});
  const known = counts.data ?? [];
  const count = useFirst(known.find(({ year }) => year === place.subjectId)) ?? null;
  if (counts.isPending) return null;
  if (place.subjectId !== null && count === null) return <Gone onClose={onClose} />;
  return <YearDialog count={count} known={known} onClose={onClose} />;
}

/** A dialog for many clients at once, for those of then. */
const forClients = (
  Shown: ComponentType<{ readonly clientIds: readonly Id[]; readonly onClose: () => void }>,
): ComponentType<DraftDialogProps> =>
  function ForClientsDraft({ clientIds, onClose }) {
    return <Shown clientIds={clientIds} onClose={onClose} />;
  };

/** Every form that is a dialog. */
export const draftDialogs: Readonly<
  Record<Exclude<DraftFormName, keyof typeof draftPages>, ComponentType<DraftDialogProps>>
> = {
  record: RecordDraft,
  'contact-new': NewContactDraft,
  contact: ContactDraft,
  'contact-planned': AppointmentDraft,
  'appointment-new': NewAppointmentDraft,
  appointment: AppointmentDraft,
  ladder: LadderDraft,
  evaluation: EvaluationDraft,
  'free-trajectory': FreeTrajectoryDraft,
  result: ResultDraft,
  document: DocumentDraft,
  partner: PartnerDraft,
  snooze: SnoozeDraft,
  'norm-snooze': NormSnoozeDraft,
  'bulk-assign': forClients(AssignDialog),
  'bulk-track': forClients(TrackDialog),
  'bulk-course': forClients(CourseDialog),
  'list-view': ViewDraft,
  member: MemberDraft,
  'trajectory-type': TypeDraft,
  year: YearDraft,
};
