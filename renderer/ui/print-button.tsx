import { type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PageToPrint } from '#shared/ipc/calls/desktop.ts';
import { call, messageOf } from '../lib/call.ts';
import { texts } from './texts.ts';
import { showNotice, showToast } from './toast.tsx';
import { WorkButton } from './work-button.tsx';

/** Opens the print dialog of the computer with a page, and tells what became of it. */
export async function printPage(page: PageToPrint): Promise<void> {
  try {
    const { printed } = await call('desktop.print', page);
    showToast(printed ? texts.print.printed : texts.print.notPrinted);
  } catch (problem) {
    showNotice(messageOf(problem));
  }
}

export interface PrintButtonProps extends Pick<ButtonProps, 'size' | 'mt'> {
  readonly page: () => PageToPrint;
  /** What it prints, where several buttons say the same: only heard. */
  readonly of?: string;
  /** There is nothing to print yet. */
  readonly resting?: boolean;
}

/** Stands beside each button that keeps the same page as a PDF. */
export function PrintButton({ page, of, resting = false, ...look }: PrintButtonProps) {
  const [busy, setBusy] = useState(false);
  const { label } = texts.print;
  return (
    <WorkButton
      {...look}
      leftSection={<IconPrinter size={16} aria-hidden />}
      {...(of === undefined ? {} : { 'aria-label': `${label}: ${of}` })}
      busy={busy || resting}
      onClick={() => {
        setBusy(true);
        void printPage(page()).finally(() => setBusy(false));
      }}
    >
      {busy ? texts.print.busy : label}
    </WorkButton>
  );
}
