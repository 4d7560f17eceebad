import { Button, Menu } from '@mantine/core';
import {
  IconCopy,
  IconDownload,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconPrinter,
} from '@tabler/icons-react';
import { useCallback } from 'react';
import type { CallInput } from '#shared/ipc/contract.ts';
import { call, messageOf } from '../lib/call.ts';
import { copyTable } from '../lib/copy-table.ts';
import { printPage } from '../ui/print-button.tsx';
import { texts as uiTexts } from '../ui/texts.ts';
import { showToast } from '../ui/toast.tsx';
import { texts } from './texts.ts';

const formats = [
  { format: 'pdf', icon: IconFileTypePdf },
  { format: 'xlsx', icon: IconFileSpreadsheet },
  { format: 'csv', icon: IconFileText },
] as const;

type MoneyDocument = CallInput<'desktop.saveMoneyDocument'>;

/** Saves a letter or list about the money where the user says, and tells under which name. */
export function useSaveMoney(): (document: MoneyDocument) => void {
  return useCallback((document) => {
    call('desktop.saveMoneyDocument', document).then(
      (file) => {
        if (file !== null) showToast(texts.saving.saved(file.name));
      },
      (problem: unknown) => showToast(messageOf(problem)),
    );
  }, []);
}

type ListDocument = Extract<MoneyDocument, { readonly kind: 'orders' | 'invoices' | 'budget' }>;

export interface SaveMoneyMenuProps {
  readonly label: string;
  readonly document: Omit<ListDocument, 'format'>;
  /** The list as it stands on screen, to copy. */
  readonly copied: () => CallInput<'desktop.copyTable'>['lines'];
}

/** A list about the money, to print or for Excel. */
export function SaveMoneyMenu({ label, document, copied }: SaveMoneyMenuProps) {
  const save = useSaveMoney();
  const copy = () => {
    const lines = copied();
    const { fundId } = document;
    const done = uiTexts.copied(lines.length - 1);
    void copyTable({ of: 'geld', lines, fundId }, done).then((line) => showToast(line));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown data-menu="save-money-menu">
        {formats.map(({ format, icon: Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => save({ ...document, format })}
          >
            {texts.saving[format]}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void printPage({ what: 'geld', page: { ...document, format: 'pdf' } })}
        >
          {uiTexts.print.label}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          {texts.saving.copy}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
