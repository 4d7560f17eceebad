import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListChoicesInput, ListFormat } from '#shared/importing/schema.ts';
import { call, messageOf } from '../lib/call.ts';
import { showToast } from '../ui/toast.tsx';
import { checkTexts } from './texts-check.ts';

const { mend } = checkTexts;

/** Takes the faulty rows away as a file, with a column that says what is wrong in each. */
export function SaveFaultyRows({ choices }: { readonly choices: ListChoicesInput }) {
  const [busy, setBusy] = useState(false);
  const save = async (format: ListFormat) => {
    if (busy) return;
    setBusy(true);
    try {
      const saved = await call('desktop.saveList', { kind: 'faulty-rows', choices, format });
      if (saved !== null) showToast(mend.saved(saved.name, saved.folder));
    } catch (problem) {
      showToast(messageOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end" zIndex={450}>
      <Menu.Target>
        <Button
          size="xs"
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {mend.save}
        </Button>
      </Menu.Target>
      <Menu.Dropdown data-menu="faulty-rows-menu">
        <Menu.Item onClick={() => void save('xlsx')}>{mend.saveXlsx}</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>{mend.saveCsv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
