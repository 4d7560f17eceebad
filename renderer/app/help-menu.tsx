import { ActionIcon, Menu } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { helpMenuItems } from './help-menu-items.ts';
import { helpMenuTexts } from './help-menu-texts.ts';
import './help-menu.css';

/** The question mark in the top bar: everything that explains Trede. */
export function HelpMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={34} aria-label={helpMenuTexts.button} title={helpMenuTexts.button}>
          <IconHelp size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown data-menu="help-menu">
        {helpMenuItems.map(({ key, label, icon: Sign, keys, run }) => (
          <Menu.Item
            key={key}
            leftSection={<Sign size={16} stroke={1.6} aria-hidden />}
            rightSection={keys !== undefined && <kbd className="h-menu-keys">{keys}</kbd>}
            onClick={run}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
