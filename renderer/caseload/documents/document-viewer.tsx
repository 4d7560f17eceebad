import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { ClientDocument } from '#shared/caseload/documents/schema.ts';
import { call } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { documentTexts } from './texts.ts';

export interface ViewedDocument {
  readonly document: ClientDocument;
  /** Where the main process has it in memory. */
  readonly url: string;
}

interface DocumentViewerProps {
  readonly viewed: ViewedDocument;
  readonly onClose: () => void;
}

/** Shows an image or a text from memory. With closing it is out of memory again. */
export function DocumentViewer({ viewed, onClose }: DocumentViewerProps) {
  const { viewer: words } = documentTexts;
  const { document, url } = viewed;
  useEffect(
    () => () => {
      // On locking it is gone already.
      call('desktop.closeDocuments', {}).catch(() => undefined);
    },
    [],
  );
  return (
    <Dialog title={document.title} onClose={onClose} size={900}>
      <div className="c-document-viewer">
        {document.mediaType === 'text/plain' ? (
          <iframe
            className="c-document-text"
            src={url}
            title={words.text(document.title)}
            sandbox=""
          />
        ) : (
          <div
            className="c-document-image"
            tabIndex={0}
            role="group"
            aria-label={words.image(document.title)}
          >
            <img src={url} alt={words.image(document.title)} />
          </div>
        )}
        <p className="t-second t-label">{words.alone}</p>
        <div>
          <Button data-autofocus onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
