import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import {
  exportFormats,
  type AskedReport,
  type LeavingFormat,
  type Report,
} from '#shared/evaluation/schema.ts';
import { call, CallRefused } from '../../lib/call.ts';
import { markSaved } from '../../lib/saved.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { useProgress } from '../../lib/use-progress.ts';
import { ReadyButton } from '../../ui/ready-button.tsx';
import { texts as uiTexts } from '../../ui/texts.ts';
import { showToast } from '../../ui/toast.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { toRead } from '../page-state.ts';
import { isNotShareableByFigures, reportProblemId } from '../report-problem.tsx';
import { texts } from '../texts.ts';
import { foundWordsId } from './found-words.tsx';
import { InternDialog } from './intern-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { StopSaving } from './stop-saving.tsx';
import { withCleared, type NamesCheck } from './use-names.ts';
import { usePressing } from './use-pressing.ts';
import './saving.css';

export interface SaveButtonsProps {
  /** The report as the fields ask for it at this moment; `null` when they cannot be read. */
  readonly requestToSave: () => AskedReport | null;
  /** Why nothing can be saved now; `null` when it can. */
  readonly notYet: string | null;
  /** Hears what went wrong, or `null` as soon as a new attempt begins. */
  readonly onProblem: (problem: unknown) => void;
  /** Where the own texts of this report are changed. */
  readonly textsAt: string;
  readonly names: NamesCheck;
  /** How a table of the report that is shown is copied, by its id. */
  readonly copier: Ref<(tableId: string) => void>;
  /** What is asked for, as it is shown; not there while it is being made. */
  readonly report: Report | undefined;
  /** Why there is no report stands on the page. */
  readonly hasProblem: boolean;
}

const { print: printWords } = uiTexts;
const tableFormats = exportFormats.filter((format) => format !== 'pdf');

/** What is to be saved, until the question about it is answered. */
interface Asking {
  readonly request: AskedReport;
  readonly format: LeavingFormat;
  /** The table to copy. */
  readonly tableId: string;
}

/** For whom a report was saved the last time: it is asked again for each kind of file. */
interface Said {
  readonly report: string;
  readonly recipient: string | null;
}
const nothingSaid: Said = { report: '', recipient: null };
const nameOf = (request: AskedReport): string => JSON.stringify(toRead(request));

/** Saves the report or copies the table. Gives what to say of it; `null`: the user cancelled. */
async function letOut(
  { request, format, tableId }: Asking,
  recipient: string | null,
): Promise<string | null> {
  if (format === 'klembord') {
    await call('desktop.copyReportTable', { request, tableId, recipient });
    return texts.save.copied;
  }
  if (format === 'papier') {
    const { printed } = await call('desktop.print', { what: 'rapport', request, recipient });
    return printed ? printWords.printed : printWords.notPrinted;
  }
  const saved = await call('desktop.saveReport', { request, format, recipient });
  return saved === null ? null : texts.save.saved(saved.name, saved.folder);
}

/**
 * Saves the report that the page asks for. Of one to share it asks first for whom it is, and of one for the
 * team alone whether it really must leave Trede. Nothing is saved before the report itself is there.
 */
export function SaveButtons(props: SaveButtonsProps) {
  const { requestToSave, onProblem, names } = props;
  const named = names.found.length > 0;
  const notYet = props.notYet ?? (named ? texts.save.names(names.found) : null);
  const box = useRef<HTMLDivElement>(null);
  const memory = useQueryClient();
  const [busy, setBusy] = useState<LeavingFormat | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, keepSaid] = useKeptState('evaluation-recipient', nothingSaid);
  const { pressing, onPointerDown } = usePressing(notYet === null);
  // A press that comes right after typing is of a button that may rest as soon as the field is left.
  const reason = pressing ? null : notYet;
  const resting = reason !== null || busy !== null;
  const waiting = props.notYet === texts.save.wait;
  // There is no report to answer for any more; why not is on the page.
  if (asking !== null && props.notYet !== null && !waiting) setAsking(null);
  const progress = useProgress(busy !== null, 'evaluation');

  const save = async ({ request, format, tableId }: Asking, recipient: string | null) => {
    setAsking(null);
    if (request.mode === 'deelbaar') keepSaid(() => ({ report: nameOf(request), recipient }));
    setBusy(format);
    try {
      const leaving = withCleared(request, names.cleared);
      const said = await letOut({ request: leaving, format, tableId }, recipient);
      if (said === null) {
        names.forget();
      } else {
        markSaved();
        showToast(said);
        if (request.mode === 'deelbaar') await names.remember();
      }
    } catch (problem) {
      if (problem instanceof CallRefused && problem.refusal.code === 'cancelled') {
        names.forget();
        showToast(texts.save.stopped);
      } else {
        onProblem(problem);
        // What cannot be shared any more does not stay on the screen as if it could.
        if (isNotShareableByFigures(problem)) {
          void memory.invalidateQueries({ queryKey: ['evaluation.report', toRead(request)] });
        }
      }
    } finally {
      // The button that stops it goes.
      if (document.activeElement?.matches('.e-stop-saving') === true) {
        box.current?.querySelector<HTMLElement>(`[data-saves="${format}"] button`)?.focus();
      }
      setBusy(null);
      // What could not be written stands in the register too.
      void memory.invalidateQueries({ queryKey: ['evaluation.exports'] });
      // Others fit what left: they are made anew when they are shown again. This one is what left.
      void memory.invalidateQueries({ queryKey: ['evaluation.report'], refetchType: 'none' });
    }
  };
  const begin = (format: LeavingFormat, tableId = '') => {
    if (resting) {
      // The button of a table stands far from the reason.
      if (format === 'klembord' && reason !== null) showToast(reason);
      return;
    }
    const request = requestToSave();
    if (request === null) return;
    onProblem(null);
    setAsking({ request, format, tableId });
  };
  useImperativeHandle(props.copier, () => (tableId: string) => begin('klembord', tableId));
  const label = (format: LeavingFormat) =>
    busy === format
      ? texts.save.busyAt(texts.save.busy[format], progress?.done ?? 0)
      : texts.save.labels[format];

  return (
    <div ref={box} className="e-save" onPointerDown={onPointerDown}>
      {busy !== null && <StopSaving />}
      {tableFormats.map((format) => (
        <span key={format} data-saves={format}>
          <WorkButton busy={resting} onClick={() => begin(format)}>
            {label(format)}
          </WorkButton>
        </span>
      ))}
      {named && props.notYet === null && (
        <Button onClick={() => document.getElementById(foundWordsId)?.focus()}>
          {texts.save.lookAtNames}
        </Button>
      )}
      {props.hasProblem && (
        <Button onClick={() => document.getElementById(reportProblemId)?.focus()}>
          {texts.save.lookWhy}
        </Button>
      )}
      <span data-saves="papier">
        <WorkButton
          busy={resting}
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => begin('papier')}
        >
          {label('papier')}
        </WorkButton>
      </span>
      <span data-saves="pdf">
        <ReadyButton
          notYet={reason}
          busy={busy !== null}
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
          onClick={() => begin('pdf')}
        >
          {label('pdf')}
        </ReadyButton>
      </span>
      {asking?.request.mode === 'deelbaar' && (
        <ShareDialog
          {...asking}
          report={props.report}
          textsAt={props.textsAt}
          waiting={waiting}
          saidBefore={said.report === nameOf(asking.request) ? (said.recipient ?? '') : ''}
          names={names}
          onShare={(recipient) => void save(asking, recipient)}
          onClose={() => {
            setAsking(null);
            // What was given up is asked anew.
            names.forget();
          }}
        />
      )}
      {asking?.request.mode === 'intern' && (
        <InternDialog
          {...asking}
          waiting={waiting}
          onSave={() => void save(asking, null)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
