import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';

export interface ListPanelProps {
  readonly title: string;
  /** What the button says that adds one. */
  readonly add: string;
  readonly onAdd: () => void;
  /** What stands there while there is nothing. */
  readonly empty: { readonly title: string; readonly line: string };
  readonly isEmpty: boolean;
  /** The dialog that is open, or nothing. */
  readonly dialog: ReactNode;
  /** The list. */
  readonly children: ReactNode;
}

/** A list that the team keeps itself, with a button to add to it: the same button while it is empty. */
export function ListPanel(props: ListPanelProps) {
  const { title, add, onAdd, empty, isEmpty, dialog, children } = props;
  if (isEmpty) {
    return (
      <Panel label={title}>
        <EmptyState
          title={empty.title}
          actions={
            <Button variant="filled" onClick={onAdd}>
              {add}
            </Button>
          }
        >
          {empty.line}
        </EmptyState>
        {dialog}
      </Panel>
    );
  }
  return (
    <Panel
      flush
      title={title}
      aside={
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {add}
        </Button>
      }
    >
      {children}
      {dialog}
    </Panel>
  );
}
