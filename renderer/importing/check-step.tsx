import { Anchor, Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { messageOf } from '../lib/call.ts';
import { Acting } from '../ui/acting.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { endOffers } from '../ui/toast.tsx';
import { useCheck } from './check-call.ts';
import {
  blockingSection,
  keptFields,
  sectionsOf,
  whyNotImport,
  type CheckSection,
} from './check-state.ts';
import { CheckedSections } from './checked-sections.tsx';
import type { Matching } from './import-draft.ts';
import { StepPane } from './step-pane.tsx';
import { checkTexts } from './texts-check.ts';
import { logTexts } from './texts-log.ts';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';
import './check.css';
import './mend.css';

export interface CheckStepProps {
  readonly work: Import;
  readonly matching: Matching;
  readonly choices: ListChoicesInput;
}

/** What the import will do, before anything is stored; and all that can be mended, answered and chosen. */
export function CheckStep({ work, matching, choices }: CheckStepProps) {
  const check = useCheck(choices);
  const { problem } = work.draft;
  // What was mended here can be taken back here.
  useEffect(() => () => endOffers('importing'), []);
  const [section, setSection] = useState<CheckSection | null>(null);
  const blocking =
    check.data === undefined ? null : blockingSection(sectionsOf(check.data, matching));
  const checking = check.isPlaceholderData || check.isPending;
  const notYet =
    check.data === undefined
      ? ''
      : checking
        ? checkTexts.busyAgain
        : whyNotImport(check.data, matching.decided);
  return (
    <StepPane
      label={texts.steps[4]}
      foot={
        <>
          <span className="i-buttons">
            <Button onClick={() => work.goTo('values')}>{texts.back}</Button>
            {(check.data?.faults.length ?? 0) > 0 && (
              <Acting>
                <Button variant="subtle" onClick={work.chooseList}>
                  {checkTexts.improvedList}
                </Button>
              </Acting>
            )}
          </span>
          <span className="i-foot-end">
            <span className="t-second">{texts.notSaved}</span>
            {blocking !== null && !checking && (
              <Anchor component="button" type="button" fz={14} onClick={() => setSection(blocking)}>
                {checkTexts.notYet.show(checkTexts.sections[blocking])}
              </Anchor>
            )}
            <ReadyButton
              notYet={notYet}
              leftSection={<IconFileImport size={18} aria-hidden />}
              onClick={() =>
                work.store(
                  choices,
                  check.data === undefined ? [] : keptFields(check.data, matching.overwrite),
                )
              }
            >
              {checkTexts.submit}
            </ReadyButton>
          </span>
        </>
      }
    >
      {problem !== null && (
        <MessagePanel
          severity={problem.title === logTexts.storing.cancelled ? 'info' : 'error'}
          title={problem.title}
        >
          {problem.message}
        </MessagePanel>
      )}
      {check.isPending && <LoadingLine>{checkTexts.busy}</LoadingLine>}
      {check.isError && (
        <MessagePanel
          severity="error"
          title={checkTexts.problem}
          actions={
            <Acting>
              <Button onClick={work.chooseList}>{checkTexts.otherList}</Button>
            </Acting>
          }
        >
          {messageOf(check.error)}
        </MessagePanel>
      )}
      {check.data !== undefined && !check.isError && (
        <CheckedSections
          matching={matching}
          choices={choices}
          checked={check.data}
          checking={checking}
          section={section}
          onSection={setSection}
        />
      )}
    </StepPane>
  );
}
