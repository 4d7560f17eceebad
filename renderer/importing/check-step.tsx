import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { CheckedList, ListChoicesInput } from '#shared/importing/schema.ts';
import { messageOf } from '../lib/call.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { CheckedFaults } from './checked-faults.tsx';
import { CheckedReady } from './checked-ready.tsx';
import { addsNothing } from './import-draft.ts';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

/** Why a checked list cannot be imported, in words; `null` when it can. */
export function whyNotImport(checked: CheckedList | undefined): string | null {
  if (checked === undefined) return '';
  if (checked.faults.length > 0) return texts.check.faults.notYet;
  return addsNothing(checked.counts) ? texts.check.nothingNew : null;
}

/** What the import will do, before anything is stored; or what keeps it from doing so. */
export function CheckStep({ work, choices }: { work: Import; choices: ListChoicesInput }) {
  const check = useCall('importing.check', choices);
  const { problem } = work.draft;
  const hasFaults = (check.data?.faults.length ?? 0) > 0;
  return (
    <StepPane
      label={texts.steps[4]}
      foot={
        <>
          <span className="i-buttons">
            <Button onClick={() => work.goTo('values')}>{texts.back}</Button>
            {hasFaults && <Button onClick={work.chooseList}>{texts.check.faults.again}</Button>}
          </span>
          <span className="i-foot-end">
            <span className="t-second">{texts.notSaved}</span>
            <ReadyButton
              notYet={whyNotImport(check.data)}
              leftSection={<IconFileImport size={18} aria-hidden />}
              onClick={() => work.store(choices)}
            >
              {texts.check.submit}
            </ReadyButton>
          </span>
        </>
      }
    >
      {problem !== null && (
        <MessagePanel
          severity={problem.title === texts.storing.cancelled ? 'info' : 'error'}
          title={problem.title}
        >
          {problem.message}
        </MessagePanel>
      )}
      {check.isPending && <LoadingLine>{texts.check.busy}</LoadingLine>}
      {check.isError && (
        <MessagePanel
          severity="error"
          title={texts.check.problem}
          actions={<Button onClick={work.chooseList}>{texts.file.other}</Button>}
        >
          {messageOf(check.error)}
        </MessagePanel>
      )}
      {check.data !== undefined &&
        (hasFaults ? (
          <CheckedFaults checked={check.data} />
        ) : (
          <CheckedReady checked={check.data} referenceDate={choices.referenceDate} />
        ))}
    </StepPane>
  );
}
