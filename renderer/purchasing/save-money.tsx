import { Button, Menu } from '@mantine/core';
import {
  IconDownload,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
} from '@tabler/icons-react';
import { useCallback } from 'react';
import type { CallInput } from '#shared/ipc/contract.ts';
import { call, messageOf } from '../lib/call.ts';
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
}

/** A list about the money, to print or for Excel. */
export function SaveMoneyMenu({ label, document }: SaveMoneyMenuProps) {
  const save = useSaveMoney();
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ format, icon: Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => save({ ...document, format })}
          >
            {texts.saving[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
