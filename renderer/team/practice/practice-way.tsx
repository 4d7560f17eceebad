import { Button, Modal } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { practicePassword } from '#shared/team/practice.ts';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useProgress } from '../../lib/use-progress.ts';
import { FormActions } from '../../ui/form-layout.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { rememberFile } from '../remember-file.ts';
import { texts } from './texts.ts';

export interface PracticeWayProps {
  readonly onOpened: (team: OpenTeam, file: ChosenFile) => void;
  readonly onFileChosen: (file: ChosenFile) => void;
  readonly onProblem: (problem: string | null) => void;
}

/** The third way to begin: a team file with invented people, made on the spot and open at once. */
export function PracticeWay({ onOpened, onFileChosen, onProblem }: PracticeWayProps) {
  const [there, setThere] = useState<ChosenFile | null>(null);
  const [busy, setBusy] = useState(false);
  const progress = useProgress(busy, 'practice');
  // Who went on to another file meanwhile wants that one.
  const stays = useRef(true);
  useEffect(() => {
    stays.current = true;
    return () => {
      stays.current = false;
    };
  }, []);

  const make = () => {
    setThere(null);
    setBusy(true);
    onProblem(null);
    makeAndOpen(() => stays.current)
      .then(
        (opened) => {
          if (opened === null) return;
          onOpened(opened.team, opened.file);
          rememberFile(opened.file);
        },
        (error: unknown) => onProblem(messageOf(error)),
      )
      .finally(() => setBusy(false));
  };

  const begin = () => {
    call('desktop.practice', {}).then(
      ({ file }) => {
        if (file === null) make();
        else setThere(file);
      },
      (error: unknown) => onProblem(messageOf(error)),
    );
  };

  return (
    <div>
      <WorkButton
        size="md"
        leftSection={<IconSchool size={20} stroke={1.6} aria-hidden />}
        onClick={begin}
        busy={busy}
      >
        {texts.start}
      </WorkButton>
      {busy ? (
        <>
          <p role="status">{texts.makingLine}</p>
          <ProgressBar
            label={texts.making}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
            unit={progress?.unit ?? ''}
            {...(progress === null ? { said: texts.beginning } : {})}
          />
        </>
      ) : (
        <p>{texts.why}</p>
      )}
      <Modal
        data-dialog="practice-exists"
        opened={there !== null}
        onClose={() => setThere(null)}
        title={texts.thereTitle}
        closeButtonProps={{ 'aria-label': texts.cancel }}
      >
        <div className="t-confirm">
          <div>{texts.thereLine}</div>
          <FormActions>
            <Button
              variant="filled"
              data-autofocus
              onClick={() => {
                if (there !== null) onFileChosen(there);
              }}
            >
              {texts.goOn}
            </Button>
            <Button onClick={make}>{texts.again}</Button>
            <Button variant="subtle" onClick={() => setThere(null)}>
              {texts.cancel}
            </Button>
          </FormActions>
        </div>
      </Modal>
    </div>
  );
}

/** `null`: nobody waits for it any more. The file is there all the same. */
async function makeAndOpen(
  isWaitedFor: () => boolean,
): Promise<{ team: OpenTeam; file: ChosenFile } | null> {
  const file = await call('desktop.makePractice', {});
  if (!isWaitedFor()) return null;
  const team = await call('team.open', { file: file.ref, password: practicePassword });
  return { team, file };
}
