import type { ButtonProps } from '@mantine/core';
import { Acting } from './acting.tsx';
import { WorkButton } from './work-button.tsx';

export interface ChangeButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection'> {
  readonly children: string;
  readonly onClick: () => void;
  /** The work is under way. */
  readonly busy?: boolean;
}

/** A button that changes something at once; see `Acting`. */
export function ChangeButton({ busy = false, ...props }: ChangeButtonProps) {
  return (
    <Acting>
      <WorkButton {...props} busy={busy} />
    </Acting>
  );
}
