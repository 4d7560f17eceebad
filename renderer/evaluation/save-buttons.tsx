import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExportFormat, type AskedReport } from '#shared/evaluation/schema.ts';
import { call, messageOf } from '../lib/call.ts';
import { ReadyButton } from '../ui/ready-button.tsx';
import { showToast } from '../ui/toast.tsx';
import { texts } from './texts.ts';

export interface SaveButtonsProps {
  /** The report as the fields ask for it at this moment; `null` when they cannot be read. */
  readonly requestToSave: () => AskedReport | null;
  /** Why nothing can be saved now; `null` when it can. */
  readonly notYet: string | null;
  /** Hears what went wrong, or `null` as soon as a new attempt begins. */
  readonly onProblem: (sentence: string | null) => void;
}

/** Saves the report that the page asks for, in three formats. */
export function SaveButtons({ requestToSave, notYet, onProblem }: SaveButtonsProps) {
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const resting = notYet !== null || busy !== null;

  const save = async (format: ExportFormat) => {
    if (resting) return;
    const request = requestToSave();
    if (request === null) return;
    setBusy(format);
    onProblem(null);
    try {
      const saved = await call('desktop.saveReport', { request, format });
      if (saved !== null) showToast(texts.save.saved(saved.name, saved.folder));
    } catch (problem) {
      onProblem(messageOf(problem));
    } finally {
      setBusy(null);
    }
  };
  const label = (format: ExportFormat) =>
    busy === format ? texts.save.busy[format] : texts.save.labels[format];

  return (
    <>
      {(['csv', 'json'] as const).map((format) => (
        <Button key={format} aria-disabled={resting || undefined} onClick={() => void save(format)}>
          {label(format)}
        </Button>
      ))}
      <ReadyButton
        notYet={notYet}
        busy={busy !== null}
        leftSection={<IconFileTypePdf size={18} aria-hidden />}
        onClick={() => void save('pdf')}
      >
        {label('pdf')}
      </ReadyButton>
    </>
  );
}
