import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { ImportCounts } from '#shared/importing/schema.ts';
import { goTo } from '../lib/navigate.ts';
import { href, paths } from '../lib/paths.ts';
import { useKeptState } from '../lib/use-kept-state.ts';
import { PageColumns } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { clearToasts, showToast } from '../ui/toast.tsx';
import { AddedPanel } from './added-panel.tsx';
import type { ImportOutcome } from './import-draft.ts';
import { broughtIn } from './import-words.ts';
import { StepPane } from './step-pane.tsx';
import { checkTexts } from './texts-check.ts';
import { logTexts } from './texts-log.ts';
import { texts } from './texts.ts';
import { useUndoState } from './undo-state.ts';

const { done } = logTexts;

export interface DoneStepProps {
  readonly outcome: ImportOutcome;
  readonly onAgain: () => void;
}

/** What was stored, the places where the user goes on, and the way back. */
export function DoneStep({ outcome, onAgain }: DoneStepProps) {
  const { counts, fileName, warnings, importId, kept } = outcome;
  const { ask } = useUndoState();
  useToldOnce(outcome);
  const funds = counts.newFunds.length;
  return (
    <StepPane label={texts.steps[5]}>
      <PageColumns
        side={
          <AddedPanel
            title={done.added}
            aside={checkTexts.added.rows(importedRows(counts))}
            label={done.added}
            counts={counts}
            when="after"
            ownHouseholds={outcome.ownHouseholds}
          />
        }
      >
        <Panel title={done.title(counts.clients)} aside={done.fromFile(fileName)}>
          <div className="i-stack">
            {counts.skippedRows > 0 && <p>{done.skipped(counts.skippedRows)}</p>}
            {kept.length > 0 && <p>{done.kept(kept)}</p>}
            {warnings > 0 && <p className="t-second">{done.warnings(warnings)}</p>}
            <h3 className="i-subtitle">{done.next}</h3>
            <ul className="i-next">
              <Next path={paths.caseload} label={done.clients} line={done.clientsLine} primary />
              {funds > 0 && (
                <Next path={paths.budget} label={done.budget(funds)} line={done.budgetLine} />
              )}
              {funds === 0 && counts.invoices > 0 && (
                <Next path={paths.budget} label={done.budgetPlain} line={done.budgetPlainLine} />
              )}
              <Next path={paths.evaluation} label={done.evaluation} line={done.evaluationLine} />
              {importId !== null && (
                <li>
                  <Button onClick={() => ask(importId)}>{done.undo}</Button>
                  <span className="t-second">{done.undoLine}</span>
                </li>
              )}
              <li>
                <Button variant="subtle" onClick={onAgain}>
                  {done.again}
                </Button>
              </li>
            </ul>
          </div>
        </Panel>
      </PageColumns>
    </StepPane>
  );
}

const importedRows = (counts: ImportCounts): number =>
  counts.newRows + counts.changedRows + counts.differingRows + counts.unchangedRows;

const untold: { readonly importId: ImportOutcome['importId'] } = { importId: null };

/** Says once, on whichever page the user is by then, what was imported, with the way back. */
function useToldOnce({ importId, counts }: ImportOutcome): void {
  const [told, tell] = useKeptState('importing-told', untold);
  const { ask } = useUndoState();
  useEffect(() => {
    if (importId === null || told.importId === importId) return;
    tell(() => ({ importId }));
    // What they offer to undo is behind the user now.
    clearToasts();
    showToast(done.toast(broughtIn(counts, importedRows(counts))), () => {
      goTo(paths.importing);
      ask(importId);
    });
  }, [importId, told, tell, counts, ask]);
}

interface NextProps {
  readonly path: string;
  readonly label: string;
  readonly line: string;
  readonly primary?: boolean;
}

function Next({ path, label, line, primary }: NextProps) {
  return (
    <li>
      <Button component="a" variant={primary === true ? 'filled' : 'default'} href={href(path)}>
        {label}
      </Button>
      <span className="t-second">{line}</span>
    </li>
  );
}
