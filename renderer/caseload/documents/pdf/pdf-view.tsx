import { Button } from '@mantine/core';
import { MessagePanel } from '../../../ui/message-panel.tsx';
import { documentTexts } from '../texts.ts';
import { PdfPages } from './pdf-pages.tsx';
import { usePdf } from './use-pdf.ts';

interface PdfViewProps {
  readonly title: string;
  readonly base64: string;
  /** What is left when it cannot be shown. */
  readonly onCopy: () => void;
}

const words = documentTexts.viewer.pdf;

/** A PDF from memory, or the sentence that says why it cannot be shown. */
export function PdfView({ title, base64, onCopy }: PdfViewProps) {
  const pdf = usePdf(base64);
  if (typeof pdf !== 'string') return <PdfPages title={title} pdf={pdf} />;
  const { what, line } = words.problems[pdf];
  return (
    <MessagePanel
      severity="warning"
      title={what}
      actions={
        <Button autoFocus onClick={onCopy}>
          {documentTexts.copy}
        </Button>
      }
    >
      {line}
    </MessagePanel>
  );
}
