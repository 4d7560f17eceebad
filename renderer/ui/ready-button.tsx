import type { ButtonProps } from '@mantine/core';
import { useId } from 'react';
import { useNoChanges } from '../lib/no-changes.ts';
import { WorkButton } from './work-button.tsx';
import './ready-button.css';

export interface ReadyButtonProps extends Pick<ButtonProps, 'rightSection' | 'leftSection'> {
  readonly children: string;
  /** Why it cannot be done yet, in words; `null` when it can. */
  readonly notYet: string | null;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** The work is under way. */
  readonly busy?: boolean;
}

/**
 * The primary button of a step that changes something in the end. When the step is not ready it stays readable in grey, with the reason
 * beside it, and pressing it does nothing.
 */
export function ReadyButton(props: ReadyButtonProps) {
  const reasonId = useId();
  const { busy, onClick, type = 'button' } = props;
  // What stands in the way of everything goes before what is still to be filled in.
  const notYet = useNoChanges() ?? props.notYet;
  const resting = notYet !== null || busy === true;
  return (
    <span className="t-ready">
      {notYet !== null && (
        <span id={reasonId} className="t-second">
          {notYet}
        </span>
      )}
      <WorkButton
        variant="filled"
        type={type}
        busy={resting}
        aria-describedby={notYet === null ? undefined : reasonId}
        leftSection={props.leftSection}
        rightSection={props.rightSection}
        onClick={() => onClick?.()}
      >
        {props.children}
      </WorkButton>
    </span>
  );
}
