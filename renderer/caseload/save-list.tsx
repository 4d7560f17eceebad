import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconDownload,
  IconFileSpreadsheet,
  IconFileText,
} from '@tabler/icons-react';
import { useState } from 'react';
import { call, messageOf } from '../lib/call.ts';
import { Confirm } from '../ui/confirm.tsx';
import { showNotice, showToast } from '../ui/toast.tsx';
import { texts } from './texts.ts';

const formats = [
  { format: 'xlsx', icon: IconFileSpreadsheet },
  { format: 'csv', icon: IconFileText },
] as const;
type Format = (typeof formats)[number]['format'];

/**
 * Saves the whole caseload as a list, whatever the view shows. The file holds names and has no password:
 * the user hears that first, and what a list cannot hold.
 */
export function SaveList({ count }: { readonly count: number }) {
  const [asked, setAsked] = useState<Format>('xlsx');
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const words = texts.list.save;

  const save = async () => {
    setBusy(true);
    try {
      const saved = await call('desktop.saveList', { kind: 'caseload', format: asked });
      if (saved !== null) showToast(words.saved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      setBusy(false);
      setOpened(false);
    }
  };

  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            leftSection={<IconDownload size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {words.button}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map(({ format, icon: Icon }) => (
            <Menu.Item
              key={format}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => {
                setAsked(format);
                setOpened(true);
              }}
            >
              {words.as[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={opened}
        title={words.title(count)}
        confirmLabel={words.confirm[asked]}
        busy={busy}
        onCancel={() => setOpened(false)}
        onConfirm={() => void save()}
      >
        <p className="c-save-line">{words.open}</p>
        <p className="c-save-line">{words.rows}</p>
        <p className="c-save-line">{words.without}</p>
      </Confirm>
    </>
  );
}
