import { useEffect } from 'react';
import { basics, caseManager, track } from '#shared/caseload/records/person.ts';
import { sexes, tracks, type ClientRow } from '#shared/caseload/schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { goTo } from '../../lib/navigate.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCurrentUser } from '../../lib/current-user.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { readDateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { CaseManagerField } from '../records/case-manager-field.tsx';
import { ownNameToOffer } from '../records/own-name.ts';
import { flagTexts } from '../records/field-text.ts';
import { RecordField } from '../records/record-field.tsx';
import { alikeClients } from './alike-clients.ts';
import { AlikePanel } from './alike-panel.tsx';
import { ClientField } from './client-field.tsx';
import { newClientTexts } from './new-client-texts.ts';
import { usePartnerOfNew } from './partner-of-new.ts';
import './client.css';

/** Adds a client, alone or to a bijstandspartij that is there. */
export function NewClientPage() {
  const clients = useCall('caseload.list', {});
  const settings = useCall('caseload.settings', {});
  const user = useCurrentUser();
  const members = settings.data?.members ?? [];
  // The first klantmanager of a new file is who fills it.
  const first = members.length === 0 ? ownNameToOffer(user, members) : null;
  return (
    <Page>
      <PageHead
        parent={{ label: newClientTexts.caseload, href: href(paths.caseload) }}
        title={newClientTexts.title}
        line={newClientTexts.line}
      />
      {clients.isPending || settings.isPending ? (
        <LoadingLine />
      ) : (
        <NewClientForm clients={clients.data ?? []} me={settings.data?.me ?? first ?? ''} />
      )}
    </Page>
  );
}

interface NewClientFormProps {
  readonly clients: readonly ClientRow[];
  /** The name of who works here: most clients are added by who will guide them. */
  readonly me: string;
}

function NewClientForm({ clients, me }: NewClientFormProps) {
  const { panels, fields } = newClientTexts;
  const add = useUndoableChange('caseload.addClient');
  const [partnerOf, rememberPartner] = usePartnerOfNew();
  useEffect(() => () => rememberPartner(''), [rememberPartner]);
  const form = useTredeForm({
    initial: {
      clientNumber: '',
      firstName: '',
      lastName: '',
      birthDate: '',
      sex: '',
      nationality: '',
      settlementDate: '',
      familyReunion: '',
      track: '',
      caseManager: me,
      partnerId: partnerOf,
    },
    labels: fields,
    schema: contract['caseload.addClient'].input,
    toInput: (values, read) => ({
      clientNumber: values.clientNumber,
      firstName: values.firstName,
      lastName: values.lastName,
      birthDate: read.date('birthDate'),
      sex: sexes.find((sex) => sex === values.sex) ?? null,
      nationality: read.text('nationality'),
      settlementDate: read.date('settlementDate'),
      familyReunion: values.familyReunion === '' ? null : values.familyReunion === flagTexts.yes,
      track: tracks.find((one) => one === values.track) ?? null,
      caseManager: read.text('caseManager'),
      partnerId: read.number('partnerId'),
    }),
  });
  const draft = useDraft(draftKey('client-new', {}), form);
  const { values } = form;
  const birthDate = readDateText(values.birthDate);
  const alike = form.sending
    ? []
    : alikeClients(clients, {
        ...values,
        birthDate: birthDate.kind === 'value' ? birthDate.value : null,
      });

  const send = form.submit(async (input) => {
    const name = fullName(input);
    const { clientId } = await add(input, newClientTexts.added(name));
    draft.done();
    goTo(paths.client(clientId));
  });

  const field = (name: Exclude<keyof typeof fields, 'track' | 'caseManager' | 'partnerId'>) => (
    <RecordField field={basics.fields[name]} control={form.field(name)} />
  );
  return (
    <div className="c-new-client">
      <Form label={newClientTexts.title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <DraftLine draft={draft} />
        <ErrorSummary {...form.summary} />
        <Panel title={panels.who}>
          <div className="t-form">
            <div className="c-new-number">{field('clientNumber')}</div>
            <FieldRow>
              {field('firstName')}
              {field('lastName')}
              {field('birthDate')}
            </FieldRow>
            <AlikePanel alike={alike} />
            <FieldRow>
              {field('sex')}
              {field('nationality')}
            </FieldRow>
          </div>
        </Panel>
        <Panel title={panels.settled}>
          <FieldRow>
            {field('settlementDate')}
            {field('familyReunion')}
          </FieldRow>
        </Panel>
        <Panel title={panels.guidance}>
          <FieldRow>
            <RecordField
              field={{ ...track.fields.track, required: false }}
              control={form.field('track')}
            />
            <CaseManagerField
              {...form.field('caseManager')}
              label={caseManager.fields.name.label}
            />
          </FieldRow>
        </Panel>
        <Panel title={panels.partner}>
          <ClientField
            {...form.field('partnerId')}
            hint={newClientTexts.partnerHint}
            clients={clients}
          />
        </Panel>
        <SubmitActions
          label={newClientTexts.submit}
          sending={form.sending}
          busy={newClientTexts.busy}
          cancel={{ label: newClientTexts.cancel, href: href(paths.caseload) }}
        />
      </Form>
    </div>
  );
}
