import type { ReadList } from '#shared/importing/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { Page, PageHead } from '../ui/page.tsx';
import { Steps } from '../ui/steps.tsx';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { choicesOf, type ImportStep } from './import-draft.ts';
import { formatMoment } from './import-words.ts';
import { StopImport } from './stop-import.tsx';
import { StoringStep } from './storing-step.tsx';
import { TableStep } from './table-step.tsx';
import { texts } from './texts.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { useImport, type Import } from './use-import.ts';
import { ValuesStep } from './values-step.tsx';
import './importing.css';

/** How many of the steps on screen are behind the user. */
const stepsBehind: Record<ImportStep, number> = {
  file: 0,
  table: 1,
  columns: 2,
  values: 3,
  check: 4,
  storing: 4,
  done: texts.steps.length,
};

/** The steps that the user can go back to, in the order on screen. */
const waysBack: readonly ImportStep[] = ['file', 'table', 'columns', 'values'];

/** From these steps the user can go back, and stop. */
const withWork: ReadonlySet<ImportStep> = new Set(['table', 'columns', 'values', 'check']);

/** Which file it is; after the first step, which says so in full, also whether it was imported before. */
function lineOf({ fileName, rowCount, importedBefore }: ReadList, step: ImportStep): string {
  const line = texts.fileLine(fileName, rowCount);
  return importedBefore === null || step === 'table'
    ? line
    : `${line} ${texts.beforeLine(formatMoment(importedBefore.importedAt))}`;
}

/** These steps have a list that scrolls, and a foot that stays in view. */
const filling: ReadonlySet<ImportStep> = new Set(['table', 'columns', 'values', 'check']);

/** Brings a list in: file, columns, values, check, and only then all of it in one transaction. */
export function ImportPage() {
  const work = useImport();
  const { step, matching } = work.draft;
  const list = step === 'file' || step === 'done' ? undefined : matching?.list;
  return (
    <Page fill={filling.has(step)}>
      <PageHead
        title={texts.title}
        line={list === undefined ? texts.line : lineOf(list, step)}
        actions={withWork.has(step) && matching !== null && <StopImport work={work} />}
      />
      <Steps
        label={texts.stepsLabel}
        steps={texts.steps}
        current={stepsBehind[step]}
        {...(withWork.has(step)
          ? {
              onGoTo: (index) => {
                if (!work.reading) work.goTo(waysBack[index] ?? 'file');
              },
            }
          : {})}
      />
      <CurrentStep key={step} work={work} />
      <UndoDialog />
    </Page>
  );
}

function CurrentStep({ work }: { readonly work: Import }) {
  const { step, matching, outcome } = work.draft;
  const today = toIsoDate(new Date());
  if (step === 'done' && outcome !== null) {
    return <DoneStep outcome={outcome} onAgain={work.startOver} />;
  }
  if (matching === null || step === 'file') return <ChooseStep work={work} />;
  if (step === 'storing') return <StoringStep rowCount={matching.list.rowCount} />;
  if (step === 'table') return <TableStep work={work} matching={matching} />;
  const choices = choicesOf(matching, today);
  if (choices !== null && step === 'values') return <ValuesStep work={work} matching={matching} />;
  if (choices !== null && step === 'check') {
    return <CheckStep work={work} matching={matching} choices={choices} />;
  }
  return <ColumnsStep work={work} matching={matching} today={today} />;
}
