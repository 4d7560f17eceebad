import { Button, type ButtonProps } from '@mantine/core';
import { Acting } from './acting.tsx';

export interface ChangeButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection'> {
  readonly children: string;
  readonly onClick: () => void;
  /** The work is under way. */
  readonly disabled?: boolean;
}

/** A button that changes something at once; see `Acting`. */
export function ChangeButton({ children, onClick, disabled, ...look }: ChangeButtonProps) {
  return (
    <Acting>
      <Button {...look} disabled={disabled === true} onClick={onClick}>
        {children}
      </Button>
    </Acting>
  );
}
