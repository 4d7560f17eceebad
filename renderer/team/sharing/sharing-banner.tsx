import { Button } from '@mantine/core';
import { IconEye, IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Sharing } from '#shared/team/sharing.ts';
import { call, CallRefused, messageOf } from '../../lib/call.ts';
import { writeFailedDrafts } from '../../lib/drafts.ts';
import { readAgain } from '../../lib/read-again.ts';
import { showNotice } from '../../ui/toast.tsx';
import { Term } from '../../ui/term.tsx';
import { texts } from './texts.ts';
import { knowSharing } from './use-sharing.ts';
import './sharing-banner.css';

/** On every page: who has the file while this window reads along, or that it cannot be reached. */
export function SharingBanner({ sharing }: { readonly sharing: Sharing }) {
  const memory = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (sharing.state === 'working' || sharing.state === 'out') return null;
  const isLost = sharing.state === 'lost';

  const takeUp = () => {
    setBusy(true);
    setProblem(null);
    call('team.takeUp', {})
      .then(
        async (now) => {
          // First of all: whoever opens the form again finds what was typed in it.
          await writeFailedDrafts();
          knowSharing(memory, now);
          await readAgain(memory);
          if (now.state === 'working') showNotice(isLost ? texts.connected : texts.worksNow);
        },
        (error: unknown) => setProblem(isBusy(error) ? texts.stillBusy : messageOf(error)),
      )
      .finally(() => setBusy(false));
  };

  const Sign = isLost ? IconPlugConnectedX : IconEye;
  const doing = isLost ? texts.reconnecting : texts.takingUp;
  return (
    <section className="t-sharing" aria-label={texts.region} data-lost={isLost}>
      <Sign size={18} stroke={1.8} aria-hidden />
      <div className="t-sharing-words">
        {isLost ? (
          <p role="alert">
            <strong>{texts.lost}</strong> {texts.lostLine}
          </p>
        ) : (
          <p>
            <strong>
              <Term id="meelezen">{texts.reading}</Term>
            </strong>{' '}
            {whoHas(sharing)} {texts.shown(sharing.publishedAt)} {texts.noChanges}
          </p>
        )}
        <p role="status">{problem}</p>
      </div>
      <Button size="sm" onClick={takeUp} disabled={busy}>
        {busy ? doing : isLost ? texts.reconnect : texts.takeUp}
      </Button>
    </section>
  );
}

/** Who has it stands in the banner already. */
const isBusy = (error: unknown): boolean =>
  error instanceof CallRefused && error.refusal.code === 'file-busy';

const whoHas = ({ holder, free }: Extract<Sharing, { state: 'reading' }>): string => {
  if (free) return texts.free;
  return holder === null ? texts.someone : texts.holder(holder);
};
