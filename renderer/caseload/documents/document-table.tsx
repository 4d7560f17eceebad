import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { viewableTypes, type ClientDocument } from '#shared/caseload/documents/schema.ts';
import { documentKindLabels, mediaTypeWord } from '#shared/caseload/documents/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { documentTexts, sizeText } from './texts.ts';
import { Acting } from '../../ui/acting.tsx';

export interface DocumentActs {
  readonly onOpen: (document: ClientDocument) => void;
  readonly onChange: (document: ClientDocument) => void;
  readonly onCopy: (document: ClientDocument) => void;
  readonly onRemove: (document: ClientDocument) => void;
}

interface DocumentTableProps extends DocumentActs {
  readonly documents: readonly ClientDocument[];
}

const isViewable = ({ mediaType }: ClientDocument): boolean =>
  viewableTypes.some((type) => type === mediaType);

/** The documents of a client, the latest first. */
export function DocumentTable({ documents, ...acts }: DocumentTableProps) {
  const heads = documentTexts.columns;
  const columns: TableColumn<ClientDocument>[] = [
    {
      id: 'title',
      header: heads.title,
      cell: ({ title }) => <span className="c-document-title">{title}</span>,
    },
    { id: 'kind', header: heads.kind, cell: ({ kind }) => documentKindLabels[kind] },
    {
      id: 'type',
      header: heads.type,
      cell: ({ mediaType, byteCount }) => `${mediaTypeWord(mediaType)}, ${sizeText(byteCount)}`,
    },
    {
      id: 'added',
      header: heads.added,
      cell: ({ addedOn }) => <span className="t-figures">{formatDate(addedOn)}</span>,
    },
    {
      id: 'actions',
      header: heads.actions,
      cell: (document) => <Acts document={document} {...acts} />,
    },
  ];
  return (
    <DataTable
      label={documentTexts.title}
      columns={columns}
      rows={documents}
      rowKey={({ id }) => id}
      density="form"
    />
  );
}

function Acts({ document, ...acts }: DocumentActs & { readonly document: ClientDocument }) {
  return (
    <span className="c-document-acts">
      {isViewable(document) ? (
        <Button
          size="xs"
          aria-label={documentTexts.openOf(document.title)}
          onClick={() => acts.onOpen(document)}
        >
          {documentTexts.open}
        </Button>
      ) : (
        <span className="t-second t-label">{documentTexts.notShown}</span>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={documentTexts.menuOf(document.title)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown data-menu="document-menu">
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => acts.onChange(document)}
          >
            {documentTexts.change}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => acts.onCopy(document)}
          >
            {documentTexts.copy}
          </Menu.Item>
          <Acting>
            <Menu.Item
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => acts.onRemove(document)}
            >
              {documentTexts.remove}
            </Menu.Item>
          </Acting>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
