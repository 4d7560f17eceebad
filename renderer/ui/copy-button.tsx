import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { CallInput } from '#shared/ipc/contract.ts';
import { copyTable } from '../lib/copy-table.ts';
import { texts } from './texts.ts';
import { showToast } from './toast.tsx';

export interface CopyButtonProps {
  /** Which table, for who cannot see beside what it stands: 'Fondsen'. */
  readonly of: string;
  /** Asked when it is pressed. */
  readonly table: () => Omit<CallInput<'desktop.copyTable'>, 'of'>;
  readonly size?: 'xs' | 'sm';
}

/** Copies a table about money as it stands on screen, for Excel. No names of clients may stand in it. */
export function CopyButton({ of, table, size = 'xs' }: CopyButtonProps) {
  const copy = () => {
    const input = table();
    // The heads are a line too.
    const done = texts.copied(input.lines.length - 1);
    void copyTable({ of: 'geld', ...input }, done).then((line) => showToast(line));
  };
  return (
    <Button
      size={size}
      {...(size === 'xs' ? { variant: 'subtle' } : {})}
      leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
      aria-label={texts.copyOf(of)}
      onClick={copy}
    >
      {texts.copy}
    </Button>
  );
}
