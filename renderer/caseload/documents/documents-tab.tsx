import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClientDocument } from '#shared/caseload/documents/schema.ts';
import { call, messageOf } from '../../lib/call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import type { ClientTabProps } from '../client/tab-props.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { DocumentDialog } from './document-dialog.tsx';
import { DocumentTable } from './document-table.tsx';
import { DocumentViewer, type ViewedDocument } from './document-viewer.tsx';
import { SaveCopy } from './save-copy.tsx';
import { documentTexts } from './texts.ts';
import './documents.css';

/** Cv and other documents, kept inside the team file. */
export function DocumentsTab({ client, dossier }: ClientTabProps) {
  const remove = useUndoableChange('caseload.removeDocument');
  const [asked, setAsked] = useState<'add' | ClientDocument | null>(null);
  const [copied, setCopied] = useState<ClientDocument | null>(null);
  const [viewed, setViewed] = useState<ViewedDocument | null>(null);
  const { documents } = dossier;
  const tell = (problem: unknown) => showNotice(messageOf(problem));

  const open = async (document: ClientDocument) => {
    const content = await call('desktop.viewDocument', { documentId: document.id });
    setViewed({ document, content });
  };

  return (
    <>
      {documents.length === 0 ? (
        <Panel label={documentTexts.title}>
          <EmptyState
            title={documentTexts.none.title}
            actions={
              <Button variant="filled" onClick={() => setAsked('add')}>
                {documentTexts.add}
              </Button>
            }
          >
            {documentTexts.none.line}
          </EmptyState>
        </Panel>
      ) : (
        <Panel
          flush
          title={documentTexts.title}
          aside={
            <span className="c-document-head">
              {documentTexts.inside}
              <Button
                size="xs"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setAsked('add')}
              >
                {documentTexts.add}
              </Button>
            </span>
          }
        >
          <DocumentTable
            documents={documents}
            onOpen={(document) => void open(document).catch(tell)}
            onChange={setAsked}
            onCopy={setCopied}
            onRemove={({ id, title }) => {
              remove({ documentId: id }, documentTexts.removed(title)).catch(tell);
            }}
          />
        </Panel>
      )}
      {asked !== null && (
        <DocumentDialog
          clientId={client.id}
          document={asked === 'add' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
      {viewed !== null && (
        <DocumentViewer
          viewed={viewed}
          onClose={() => setViewed(null)}
          onCopy={() => {
            setViewed(null);
            setCopied(viewed.document);
          }}
        />
      )}
      <SaveCopy document={copied} onClose={() => setCopied(null)} />
    </>
  );
}
