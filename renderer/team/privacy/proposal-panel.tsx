import { useState } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import { momentText } from '#shared/kernel/moments.ts';
import { counted } from '#shared/kernel/text.ts';
import type { Proposal } from '#shared/team/retention/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { ChangeButton } from '../../ui/change-button.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { DueTable } from './due-table.tsx';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.proposal;

interface ProposalPanelProps {
  readonly proposal: Proposal;
  readonly onDestroy: () => void;
}

export const sizeOf = ({ households }: Pick<Proposal, 'households'>): string =>
  counted(households.length, 'bijstandspartij', 'bijstandspartijen');

/** A list that was proposed: who may approve it, and then carry it out. */
export function ProposalPanel({ proposal, onDestroy }: ProposalPanelProps) {
  const approve = useChange('privacy.approve');
  const withdraw = useChange('privacy.withdraw');
  const [busy, setBusy] = useState(false);
  const { listId, approval, approvalFrom, approvedBy, approvedAt } = proposal;
  const problem = approve.error ?? withdraw.error;
  const during = (work: Promise<unknown>) => {
    setBusy(true);
    void work.catch(() => undefined).finally(() => setBusy(false));
  };
  return (
    <Panel title={texts.title} flush>
      <div className="v-inset v-stack">
        {problem !== null && <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>}
        <p>{texts.line(sizeOf(proposal), proposal.proposedBy, momentText(proposal.proposedAt))}</p>
        {approvedBy !== null && approvedAt !== null && (
          <p>{texts.approvedBy(approvedBy, momentText(approvedAt))}</p>
        )}
        <p>
          {approval === 'waiting' && approvalFrom !== null
            ? texts.waiting(formatDate(approvalFrom))
            : approval === 'waiting'
              ? ''
              : texts[approval]}
        </p>
      </div>
      <DueTable label={texts.table} households={proposal.households} />
      <div className="v-inset v-buttons">
        {approval === 'now' && (
          <ChangeButton
            variant="filled"
            busy={busy}
            onClick={() =>
              during(approve.mutateAsync({ listId }).then(() => showNotice(texts.approved)))
            }
          >
            {texts.approve}
          </ChangeButton>
        )}
        {approval === 'done' && (
          <ChangeButton variant="filled" busy={busy} onClick={onDestroy}>
            {texts.destroy}
          </ChangeButton>
        )}
        <ChangeButton
          busy={busy}
          onClick={() =>
            during(withdraw.mutateAsync({ listId }).then(() => showNotice(texts.withdrawn)))
          }
        >
          {texts.withdraw}
        </ChangeButton>
      </div>
    </Panel>
  );
}
