import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { ClientDocument } from '#shared/caseload/documents/schema.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { call } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PdfView } from './pdf/pdf-view.tsx';
import { documentTexts } from './texts.ts';

export interface ViewedDocument {
  readonly document: ClientDocument;
  /** The bytes of a PDF; of anything else where the main process has it in memory. */
  readonly content: CallOutput<'desktop.viewDocument'>;
}

interface DocumentViewerProps {
  readonly viewed: ViewedDocument;
  readonly onClose: () => void;
  /** Asks for a copy instead. */
  readonly onCopy: () => void;
}

/** Shows a document from memory. With closing it is out of memory again. */
export function DocumentViewer({ viewed, onClose, onCopy }: DocumentViewerProps) {
  const { viewer: words } = documentTexts;
  const { document, content } = viewed;
  useEffect(
    () => () => {
      // On locking it is gone already.
      call('desktop.closeDocuments', {}).catch(() => undefined);
    },
    [],
  );
  return (
    <Dialog dialogName="document-viewer" title={document.title} onClose={onClose} size={900}>
      <div className="c-document-viewer">
        <Content {...viewed} onCopy={onCopy} />
        <p className="t-second t-label">{words.alone}</p>
        <div>
          <Button data-autofocus={content.kind === 'pdf' ? undefined : true} onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Content({
  document,
  content,
  onCopy,
}: ViewedDocument & Pick<DocumentViewerProps, 'onCopy'>) {
  const { viewer: words } = documentTexts;
  switch (content.kind) {
    case 'pdf':
      return <PdfView title={document.title} base64={content.base64} onCopy={onCopy} />;
    case 'text':
      return (
        <iframe
          className="c-document-text"
          src={content.url}
          title={words.text(document.title)}
          sandbox=""
        />
      );
    case 'image':
      return (
        <div
          className="c-document-image"
          tabIndex={0}
          role="group"
          aria-label={words.image(document.title)}
        >
          <img src={content.url} alt={words.image(document.title)} />
        </div>
      );
  }
}
