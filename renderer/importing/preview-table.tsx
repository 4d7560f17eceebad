import { Table } from '@mantine/core';
import { IconHeading, IconLetterT, IconSum, type Icon } from '@tabler/icons-react';
import type { PreviewRow } from '#shared/importing/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { texts } from './texts.ts';

const icons: Record<PreviewRow['role'], Icon | null> = {
  title: IconLetterT,
  header: IconHeading,
  row: null,
  totals: IconSum,
};

/** UTF-8 read as windows-1252, or the other way round. */
const garbledSigns = /Ã[\u0080-\u00bf©«¯¨¶¼¡³±§ª]|â[€‚]|Â[€£°»«]|\ufffd/;

/** Whether the letters look as if they were read in the wrong encoding. */
export const looksGarbled = (preview: readonly PreviewRow[]): boolean =>
  preview.some(({ cells }) => cells.some((cell) => garbledSigns.test(cell)));

/** The first records of the file as they stand, each with its line and what Trede takes it for. */
export function PreviewTable({ preview }: { readonly preview: readonly PreviewRow[] }) {
  const { heads, tableLabel } = texts.table;
  const columns = Math.max(0, ...preview.map(({ cells }) => cells.length));
  return (
    <div className="i-scroll i-preview" role="group" aria-label={tableLabel} tabIndex={0}>
      <Table className="t-table" aria-label={tableLabel}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" data-align="right">
              {heads.line}
            </Table.Th>
            <Table.Th scope="col">{heads.role}</Table.Th>
            {Array.from({ length: columns }, (_, index) => (
              <Table.Th key={index} scope="col">
                {heads.column(index)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.map((row) => (
            <Table.Tr key={row.line} data-role={row.role}>
              <Table.Th scope="row" data-align="right">
                {formatCount(row.line)}
              </Table.Th>
              <Table.Td>
                <Role role={row.role} />
              </Table.Td>
              {Array.from({ length: columns }, (_, index) => (
                <Table.Td key={index} title={row.cells[index] ?? ''}>
                  {row.cells[index] ?? ''}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Role({ role }: { readonly role: PreviewRow['role'] }) {
  const Sign = icons[role];
  return (
    <span className="i-role">
      {Sign !== null && <Sign size={16} stroke={1.8} aria-hidden />}
      {texts.table.roles[role]}
    </span>
  );
}
