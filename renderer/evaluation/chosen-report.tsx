import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import type { SavedReport } from '#shared/evaluation/schema.ts';
import { href, paths } from '../lib/paths.ts';
import { ChooseReport } from './choose-report.tsx';
import { pathToCompose } from './compose/path.ts';
import type { ChosenReport, ReportChoice } from './report-choice.ts';
import { texts } from './texts.ts';

export interface ChosenReportProps {
  readonly report: ChosenReport;
  readonly own: readonly SavedReport[];
  readonly onChoose: (choice: ReportChoice) => void;
}

/** Which report is on the page, and the ways to another. */
export function ChosenReportPanel({ report, own, onChoose }: ChosenReportProps) {
  const [choosing, setChoosing] = useState(false);
  const { choose } = texts;
  return (
    <section aria-label={choose.title} className="e-chosen">
      <h2 className="e-title">{choose.title}</h2>
      <p className="e-chosen-name">{report.name}</p>
      {report.line !== null && <p className="t-second t-label">{report.line}</p>}
      <div className="e-choices">
        <Button size="xs" onClick={() => setChoosing(true)}>
          {choose.other}
        </Button>
        <Button size="xs" component="a" href={href(pathToCompose(report.choice))}>
          {report.choice.kind === 'own' ? choose.change : choose.compose}
        </Button>
      </div>
      <p className="t-label e-links">
        <Anchor fz={13} href={href(paths.sharedReports)}>
          {texts.register.link}
        </Anchor>
        <Anchor fz={13} href={href(paths.reportSettings)}>
          {texts.settings.link}
        </Anchor>
      </p>
      {choosing && (
        <ChooseReport
          own={own}
          chosen={report.choice}
          onChoose={(choice) => {
            onChoose(choice);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
