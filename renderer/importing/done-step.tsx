import { Button } from '@mantine/core';
import { href, paths } from '../lib/paths.ts';
import { PageColumns } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { AddedPanel } from './added-panel.tsx';
import type { ImportOutcome } from './import-draft.ts';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';

export interface DoneStepProps {
  readonly outcome: ImportOutcome;
  readonly onAgain: () => void;
}

/** What was stored, and the three places where the user goes on. */
export function DoneStep({ outcome, onAgain }: DoneStepProps) {
  const { counts, fileName, warnings } = outcome;
  const { done } = texts;
  const funds = counts.newFunds.length;
  return (
    <StepPane label={texts.steps[5]}>
      <PageColumns
        side={
          <AddedPanel
            title={done.added}
            aside={texts.check.added.rows(counts.rows)}
            label={done.added}
            counts={counts}
          />
        }
      >
        <Panel title={done.title(counts.clients)} aside={done.fromFile(fileName)}>
          <div className="i-stack">
            {warnings > 0 && <p className="t-second">{done.warnings(warnings)}</p>}
            <h3 className="i-subtitle">{done.next}</h3>
            <ul className="i-next">
              <Next path={paths.caseload} label={done.clients} line={done.clientsLine} primary />
              {funds > 0 && (
                <Next path={paths.budget} label={done.budget(funds)} line={done.budgetLine} />
              )}
              <Next path={paths.evaluation} label={done.evaluation} line={done.evaluationLine} />
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
