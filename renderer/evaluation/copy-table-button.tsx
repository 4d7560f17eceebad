import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useContext } from 'react';
import type { ShownTable } from '#shared/evaluation/shown-table.ts';
import { texts as uiTexts } from '../ui/texts.ts';
import { CopyTableContext } from './saving/copy-context.ts';

/** Copies a table for Excel. That is sharing it: it goes the way of a report that is saved. */
export function CopyTableButton({ table }: { readonly table: ShownTable }) {
  const copy = useContext(CopyTableContext);
  if (copy === null) return null;
  return (
    <Button
      size="xs"
      variant="subtle"
      className="e-copy"
      leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
      aria-label={uiTexts.copyOf(table.title)}
      onClick={() => copy(table.id)}
    >
      {uiTexts.copy}
    </Button>
  );
}
