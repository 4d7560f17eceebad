import '#shared/kernel/validation.ts';
import { Anchor, Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { momentText } from '#shared/kernel/moments.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { call, messageOf } from '../../lib/call.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { StairScreen } from '../../ui/stair-screen.tsx';
import { SafeFoot } from '../safe-foot.tsx';
import { reasonText, texts } from './texts.ts';
import './backups.css';
import '../team.css';
import '../../ui/all-styles.ts';
import { WorkButton } from '../../ui/work-button.tsx';

const words = texts.screen;

export interface RestoreScreenProps {
  /** The team file whose backups are looked for; `null`: the user points at one. */
  readonly file: ChosenFile | null;
  readonly onBack: () => void;
  readonly onFileChosen: (file: ChosenFile) => void;
}

type Listed = CallOutput<'team.backupsOf'>[number];

/** What will be put back: one of the list, or a file that the user pointed at. */
type Choice =
  | { readonly kind: 'listed'; readonly backup: Listed }
  | {
      readonly kind: 'pointed';
      readonly file: ChosenFile;
      readonly backup: CallOutput<'team.backupAt'>;
    };

/** Puts a backup back without opening anything: also where the present file is lost or damaged. */
export function RestoreScreen({ file, onBack, onFileChosen }: RestoreScreenProps) {
  const [listed, setListed] = useState<readonly Listed[] | null>(file === null ? [] : null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [restored, setRestored] = useState<ChosenFile | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown) => setProblem(messageOf(error));
  const ref = file?.ref ?? null;

  useEffect(() => {
    if (ref === null) return;
    call('team.backupsOf', { file: ref }).then(setListed, (error: unknown) => {
      setListed([]);
      setProblem(messageOf(error));
    });
  }, [ref]);

  const point = async () => {
    const pointed = await call('desktop.chooseBackup', {});
    if (pointed === null) return;
    const backup = await call('team.backupAt', { file: pointed.ref });
    setChoice({ kind: 'pointed', file: pointed, backup });
    setProblem(null);
  };
  const restore = async (chosen: Choice) => {
    setBusy(true);
    setProblem(null);
    try {
      setRestored(await putBack(chosen, ref));
    } catch (error) {
      fail(error);
    }
    setBusy(false);
  };

  if (restored !== null) {
    return (
      <StairScreen
        help="scherm/reservekopie-terugzetten"
        title={texts.back.doneTitle}
        width="wide"
        foot={<SafeFoot />}
      >
        <p role="status">{texts.back.done(restored.name, restored.folder)}</p>
        <p>
          {texts.back.safe} {passwordText(choice)}
        </p>
        <Button variant="filled" size="md" autoFocus onClick={() => onFileChosen(restored)}>
          {words.open}
        </Button>
      </StairScreen>
    );
  }
  return (
    <StairScreen
      help="scherm/reservekopie-terugzetten"
      title={words.title}
      line={file === null ? words.lineAny : words.line(file.name)}
      width="wide"
      foot={<SafeFoot />}
    >
      {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
      {file !== null && listed?.length === 0 && <p className="t-second">{words.none}</p>}
      {listed !== null && listed.length > 0 && (
        <Options
          listed={listed}
          chosen={choice?.kind === 'listed' ? choice.backup : null}
          onChoose={(backup) => setChoice({ kind: 'listed', backup })}
        />
      )}
      {choice?.kind === 'pointed' && (
        <p role="status">
          {choice.backup === null
            ? words.unproven(choice.file.name)
            : words.chosen(momentText(choice.backup.at), reasonText(choice.backup))}
        </p>
      )}
      {choice !== null && (
        <p>
          {passwordText(choice)} {texts.back.colleague(file?.name ?? texts.back.teamFile)}
        </p>
      )}
      {choice === null ? null : (
        <WorkButton
          variant="filled"
          size="md"
          fullWidth
          busy={busy}
          onClick={() => void restore(choice)}
        >
          {busy ? texts.back.busy : texts.back.confirm}
        </WorkButton>
      )}
      <div className="t-links">
        <Anchor component="button" type="button" fz={14} onClick={() => void point().catch(fail)}>
          {words.choose}
        </Anchor>
        <Anchor component="button" type="button" fz={14} onClick={onBack}>
          {words.back}
        </Anchor>
      </div>
    </StairScreen>
  );
}

function putBack(choice: Choice, of: string | null): Promise<ChosenFile> {
  if (choice.kind === 'pointed') {
    return call('desktop.restoreFile', { file: choice.file.ref, beside: of });
  }
  const { name, places } = choice.backup;
  const [place = 'beside'] = places;
  return call('desktop.restoreBackup', { of, backup: { place, name } });
}

function passwordText(choice: Choice | null): string {
  const day = choice?.backup?.day;
  return day === undefined ? '' : texts.back.password(formatDate(day));
}

interface OptionsProps {
  readonly listed: readonly Listed[];
  readonly chosen: Listed | null;
  readonly onChoose: (backup: Listed) => void;
}

function Options({ listed, chosen, onChoose }: OptionsProps) {
  return (
    <fieldset className="b-backup-choice" aria-label={words.options}>
      {listed.map((backup) => (
        <label key={`${backup.name} ${backup.places.join()}`}>
          <input
            type="radio"
            name="backup"
            checked={backup === chosen}
            onChange={() => onChoose(backup)}
          />
          <span className="t-figures">{momentText(backup.at)}</span>
          <span>{reasonText(backup)}</span>
          <span className="t-second t-label">
            {backup.places.map((place) => texts.places[place]).join(', ')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
