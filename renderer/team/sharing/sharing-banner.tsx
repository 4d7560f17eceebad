import { IconEye, IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Sharing } from '#shared/team/sharing.ts';
import { call, CallRefused, messageOf } from '../../lib/call.ts';
import { writeHeldDrafts } from '../../lib/drafts.ts';
import { readAgain } from '../../lib/read-again.ts';
import { showNotice, showToast, takeBackNotice } from '../../ui/toast.tsx';
import { Term } from '../../ui/term.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { texts } from './texts.ts';
import { knowSharing, lookAgain } from './use-sharing.ts';
import './sharing-banner.css';

/** On every page: who has the file while this window reads along, or that it cannot be reached. */
export function SharingBanner({ sharing }: { readonly sharing: Sharing }) {
  const memory = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const told = sharing.state === 'reading' ? toldOf(sharing) : sharing.state;
  useEffect(() => {
    // What was said of how it stood before is no answer to how it stands now.
    setProblem(null);
    if (told === 'lost') takeBackNotice(texts.connected);
  }, [told]);
  if (sharing.state === 'working' || sharing.state === 'out') return null;
  const isLost = sharing.state === 'lost';
  const isAway = sharing.state === 'reading' && !sharing.reached;

  const takeUp = () => {
    setBusy(true);
    setProblem(null);
    call('team.takeUp', {})
      .then(
        async (now) => {
          // First of all: whoever opens the form again finds what was typed in it.
          await writeHeldDrafts();
          knowSharing(memory, now);
          await readAgain(memory);
          if (now.state !== 'working') return;
          if (isLost) showNotice(texts.connected);
          else showToast(texts.worksNow);
        },
        (error: unknown) => {
          setProblem(wordsFor(error));
          // Trying showed more of who has it than looking did.
          lookAgain(memory);
        },
      )
      .finally(() => setBusy(false));
  };

  const Sign = isLost || isAway ? IconPlugConnectedX : IconEye;
  const doing = isLost ? texts.reconnecting : texts.takingUp;
  return (
    <section className="t-sharing" aria-label={texts.region} data-lost={isLost || isAway}>
      <Sign size={18} stroke={1.8} aria-hidden />
      <div className="t-sharing-words">
        {isLost ? (
          <p role="alert">
            <strong>{texts.lost}</strong> {texts.lostLine}
          </p>
        ) : isAway ? (
          <p role="alert">
            <strong>{texts.lost}</strong> {texts.awayLine(sharing.publishedAt)}
          </p>
        ) : (
          <p>
            <strong>
              <Term id="meelezen">{texts.reading}</Term>
            </strong>{' '}
            {whoHas(sharing)} {texts.shown(sharing.publishedAt)} {whatNow(sharing)}
          </p>
        )}
        <p role="status">{problem}</p>
      </div>
      {!isAway && (
        <WorkButton size="sm" onClick={takeUp} busy={busy}>
          {busy ? doing : isLost ? texts.reconnect : texts.takeUp}
        </WorkButton>
      )}
    </section>
  );
}

function wordsFor(error: unknown): string {
  const code = error instanceof CallRefused ? error.refusal.code : null;
  // Who has it stands in the banner already.
  if (code === 'file-busy') return texts.stillBusy;
  // There is no other file to choose here: it is the drive that is looked for.
  return code === 'file-missing' ? texts.notThere : messageOf(error);
}

type Reading = Extract<Sharing, { state: 'reading' }>;

/** What the banner says of who has it, in one word: another when somebody else takes the file, or it goes away. */
const toldOf = ({ holder, free, reached }: Reading): string =>
  [holder?.since, free, reached].join(' ');

const whatNow = ({ free, silent }: Reading): string => {
  if (free) return texts.mayChange;
  return silent ? texts.silentDo : texts.noChanges;
};

const whoHas = ({ holder, free, silent }: Reading): string => {
  if (free) return texts.free;
  if (silent) return texts.silent(holder);
  return holder === null ? texts.someone : texts.holder(holder);
};
