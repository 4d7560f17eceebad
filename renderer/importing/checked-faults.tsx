import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Panel } from '../ui/panel.tsx';
import type { CheckSection } from './check-state.ts';
import { MendDone } from './mend-done.tsx';
import { MendPanel, type MendPanelProps } from './mend-panel.tsx';
import { checkTexts } from './texts-check.ts';

const { mend } = checkTexts;

export interface CheckedFaultsProps extends MendPanelProps {
  /** The part of the step that comes after this one. */
  readonly next: CheckSection;
  readonly onNext: () => void;
}

/** All that must be mended or skipped before the list can be imported, and what was done of it. */
export function CheckedFaults(props: CheckedFaultsProps) {
  const { checked, matching, change } = props;
  const done = checked.faults.length === 0;
  return (
    <>
      {done ? <AllMended next={props.next} onNext={props.onNext} /> : <MendPanel {...props} />}
      <MendDone matching={matching} change={change} />
    </>
  );
}

function AllMended({ next, onNext }: Pick<CheckedFaultsProps, 'next' | 'onNext'>) {
  const onwards = useRef<HTMLButtonElement>(null);
  // The last faulty row took the focus along.
  useEffect(() => {
    if (document.activeElement === document.body) onwards.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Panel
      title={
        <span className="i-ready">
          <IconCircleCheck size={20} aria-hidden />
          {mend.allDone}
        </span>
      }
    >
      <div className="i-stack">
        <p role="status">{mend.allDoneLine}</p>
        <span>
          <Button ref={onwards} onClick={onNext}>
            {mend.onwards(checkTexts.sections[next])}
          </Button>
        </span>
      </div>
    </Panel>
  );
}
