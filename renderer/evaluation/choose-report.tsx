import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import type { SavedReport } from '#shared/evaluation/schema.ts';
import { counted } from '#shared/kernel/text.ts';
import { messageOf } from '../lib/call.ts';
import { href } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { useUndoableChange } from '../ui/use-undoable-change.ts';
import { emptyReport, pathToCompose } from './compose/path.ts';
import {
  ofOwn,
  ofReadyMade,
  sameChoice,
  type ChosenReport,
  type ReportChoice,
} from './report-choice.ts';
import { texts } from './texts.ts';
import './choose-report.css';

export interface ChooseReportProps {
  readonly own: readonly SavedReport[];
  readonly chosen: ReportChoice;
  readonly onChoose: (choice: ReportChoice) => void;
  readonly onClose: () => void;
}

const { choose } = texts;
type Removable = Pick<SavedReport, 'id' | 'name'>;

/** The ready-made reports and those of the team, each with what it is for. Mount it to open it. */
export function ChooseReport({ own, chosen, onChoose, onClose }: ChooseReportProps) {
  const remove = useUndoableChange('evaluation.removeReport');
  const unreadable = useCall('evaluation.unreadableReports', {}).data ?? [];
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState<Removable | null>(null);
  const removeIt = ({ id, name }: Removable) => {
    setAsking(null);
    setProblem(null);
    remove({ id }, choose.removed(name)).catch((wrong: unknown) => setProblem(messageOf(wrong)));
  };
  const removal = (report: Removable) => (
    <Button
      size="xs"
      aria-label={choose.removeOf(report.name)}
      onClick={() => setAsking({ id: report.id, name: report.name })}
    >
      {choose.remove}
    </Button>
  );
  const option = (report: ChosenReport) => (
    <button
      type="button"
      className="e-report-option"
      aria-current={sameChoice(report.choice, chosen) ? 'true' : undefined}
      onClick={() => onChoose(report.choice)}
    >
      <span className="e-report-name">
        {report.name}
        {sameChoice(report.choice, chosen) && <IconCheck size={17} stroke={1.8} aria-hidden />}
      </span>
      <span className="t-second t-label">
        {report.line ??
          choose.partsOf(counted(report.definition.parts.length, 'onderdeel', 'onderdelen'))}
      </span>
    </button>
  );
  return (
    // Escape is heard by both dialogs: it closes the one on top.
    <Dialog
      dialogName="choose-report"
      title={choose.dialog}
      size={640}
      onClose={() => (asking === null ? onClose() : setAsking(null))}
    >
      <div className="e-choose">
        {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
        <h3 className="e-title">{choose.readyMade}</h3>
        <ul>
          {readyMadeReports.map((report) => (
            <li key={report.id}>{option(ofReadyMade(report))}</li>
          ))}
        </ul>
        <h3 className="e-title">{choose.own}</h3>
        {own.length === 0 && <p className="t-second">{choose.noneOwn}</p>}
        <ul>
          {own.map((report) => (
            <li key={report.id} className="e-report-own">
              {option(ofOwn(report))}
              <Button
                size="xs"
                component="a"
                href={href(pathToCompose({ kind: 'own', id: report.id }))}
                aria-label={choose.changeOf(report.name)}
              >
                {choose.change}
              </Button>
              {removal(report)}
            </li>
          ))}
        </ul>
        {unreadable.length > 0 && (
          <>
            <h3 className="e-title">{choose.unreadable}</h3>
            <p className="t-second">{choose.unreadableLine}</p>
            <ul>
              {unreadable.map((report) => (
                <li key={report.id} className="e-report-own">
                  <span className="e-unreadable">{report.name}</span>
                  {removal(report)}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <Button component="a" href={href(pathToCompose({ kind: 'ready-made', id: emptyReport }))}>
            {choose.empty}
          </Button>
        </p>
      </div>
      {asking !== null && (
        <Confirm
          dialogName="remove-report"
          opened
          title={choose.removeQuestion}
          confirmLabel={choose.remove}
          onConfirm={() => removeIt(asking)}
          onCancel={() => setAsking(null)}
        >
          {choose.removeLine(asking.name)}
        </Confirm>
      )}
    </Dialog>
  );
}
