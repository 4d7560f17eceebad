import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import { useId } from 'react';
import { useNoChanges } from '../lib/no-changes.ts';

export interface ChangeButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection'> {
  readonly children: string;
  readonly onClick: () => void;
  /** The work is under way. */
  readonly disabled?: boolean;
}

/**
 * A button that changes something at once. While nothing can be changed it rests and can still be reached with the
 * keyboard: then it says why.
 */
export function ChangeButton({ children, onClick, disabled, ...look }: ChangeButtonProps) {
  const reasonId = useId();
  const reason = useNoChanges();
  if (reason === null) {
    return (
      <Button {...look} disabled={disabled === true} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <Tooltip label={reason} events={{ hover: true, focus: true, touch: true }} openDelay={0}>
      <Button {...look} aria-disabled aria-describedby={reasonId}>
        {children}
        <span id={reasonId} hidden>
          {reason}
        </span>
      </Button>
    </Tooltip>
  );
}
