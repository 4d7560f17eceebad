import { z } from 'zod';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { goTo } from '../../lib/navigate.ts';
import { paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { recordTexts } from '../records/texts.ts';
import { ClientField } from './client-field.tsx';
import { usePartnerOfNew } from './partner-of-new.ts';
import { clientTexts } from './texts.ts';

export interface PartnerDialogProps {
  readonly client: ClientDetail;
  readonly onClose: () => void;
}

const schema = z.object({ partnerId: idSchema });

/** Takes another client into this bijstandspartij. */
export function PartnerDialog({ client, onClose }: PartnerDialogProps) {
  const { household } = clientTexts;
  const clients = useCall('caseload.names', {});
  const move = useUndoableChange('caseload.moveToHousehold');
  const members = [client.id, ...client.partners.map(({ id }) => id)];
  const others = (clients.data ?? []).filter(({ id }) => !members.includes(id));
  const [, rememberPartner] = usePartnerOfNew();
  const form = useTredeForm({
    initial: { partnerId: '' },
    labels: { partnerId: household.partner },
    missing: { partnerId: household.noPartnerChosen },
    schema,
    toInput: (_values, read) => ({ partnerId: read.number('partnerId') }),
  });
  const draft = useDraft(draftKey('partner', { client: client.id }), form);
  const send = form.submit(async ({ partnerId }) => {
    const partner = others.find(({ id }) => id === partnerId);
    await move(
      { clientId: partnerId, partnerId: client.id },
      household.linked(partner?.firstName ?? household.partner),
    );
    draft.done();
    onClose();
  });
  return (
    <Dialog
      dialogName="partner"
      title={household.linkTitle}
      onClose={onClose}
      help="dialoog/partner"
    >
      <Form label={household.linkTitle} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <DraftLine draft={draft} />
        <ErrorSummary {...form.summary} />
        <p>{household.linkLine}</p>
        <ClientField {...form.field('partnerId')} clients={others} autoFocus />
        <p>
          <button
            type="button"
            className="c-link"
            onClick={() => {
              rememberPartner(String(client.id));
              goTo(paths.newClient);
            }}
          >
            {household.newPartner}
          </button>
        </p>
        <SubmitActions
          label={household.submit}
          sending={form.sending}
          cancel={{ label: recordTexts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
