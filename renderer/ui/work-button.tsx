import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type OwnProps = Omit<ButtonProps, 'disabled' | 'loading'>;

export interface WorkButtonProps
  extends OwnProps, Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  readonly children: ReactNode;
  /** The work is under way: another press does nothing. */
  readonly busy: boolean;
}

/**
 * A button whose work takes a while. Meanwhile it rests without losing the focus: from a button that is disabled the
 * focus falls out of the page, and who works with the keyboard begins at the top again.
 */
export function WorkButton({ busy, onClick, ...props }: WorkButtonProps) {
  return (
    <Button
      {...props}
      aria-disabled={busy || props['aria-disabled'] || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
