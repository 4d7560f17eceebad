import { useMemo, useState } from 'react';
import type { CheckedList, ListChoicesInput, ListRemark } from '#shared/importing/schema.ts';
import { PageColumns } from '../ui/page.tsx';
import { ViewTabs } from '../ui/view-tabs.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { firstSection, sectionsOf, undecidedFields, type CheckSection } from './check-state.ts';
import { CheckedFaults } from './checked-faults.tsx';
import { CheckedReady, ReadyPanel } from './checked-ready.tsx';
import { StandingPanel } from './checked-standing.tsx';
import type { Matching } from './import-draft.ts';
import { correctAll, useMatchingChange } from './mend-changes.ts';
import { MendDialog } from './mend-dialog.tsx';
import { underShownHeaders } from './mend-faults.ts';
import { useRowAccess } from './mend-rows.ts';
import { skipLines } from './matching-changes.ts';
import { QuestionsPanel } from './questions-panel.tsx';
import { checkTexts } from './texts-check.ts';
import { Warnings } from './warnings.tsx';

export interface CheckedSectionsProps {
  readonly matching: Matching;
  readonly choices: ListChoicesInput;
  readonly checked: CheckedList;
  /** The list is being checked again after a change. */
  readonly checking: boolean;
  /** The part that is shown; `null`: the first one that asks for something. */
  readonly section: CheckSection | null;
  readonly onSection: (section: CheckSection) => void;
}

/** A checked list: beside each other how it stands, and in parts what there is to do about it. */
export function CheckedSections(given: CheckedSectionsProps) {
  const { matching } = given;
  const { columns } = matching.match;
  const checked = useMemo(
    () => ({
      ...given.checked,
      faults: underShownHeaders(given.checked.faults, columns),
      warnings: underShownHeaders(given.checked.warnings, columns),
    }),
    [given.checked, columns],
  );
  const props = { ...given, checked };
  const sections = sectionsOf(checked, matching);
  // Chosen once: mending the last fault does not take the user somewhere else.
  const [first] = useState<CheckSection>(() => firstSection(sections));
  const chosen = props.section ?? first;
  const shown = sections.some(({ id }) => id === chosen) ? chosen : firstSection(sections);
  const change = useMatchingChange(matching.list.listId);
  const rows = useRowAccess(matching);
  const [looked, setLooked] = useState({ line: 0, opened: false });
  const look = (line: number) => {
    rows.want([line]);
    setLooked({ line, opened: true });
  };
  const closeRow = () => setLooked((now) => ({ ...now, opened: false }));
  const next = sections.find(({ id }) => id !== 'faults') ?? { id: 'added' as const };

  return (
    <div className="i-check">
      <PageColumns
        sideWidth={320}
        side={
          <>
            <StandingPanel
              checked={checked}
              undecided={undecidedFields(checked, matching.decided).length > 0}
              checking={props.checking}
            />
            <ReadyPanel
              checked={checked}
              decided={matching.decided}
              shape={matching.match.shape}
              referenceDate={props.choices.referenceDate}
            />
          </>
        }
      >
        <ViewTabs
          fill
          label={checkTexts.sections.label}
          views={sections.map(({ id, count, toChoose = 0 }) => {
            const label = checkTexts.sections[id];
            if (toChoose > 0) return { id, label: checkTexts.sections.toChoose(label, toChoose) };
            return { id, label, ...(count === undefined ? {} : { count }) };
          })}
          value={shown}
          onChange={props.onSection}
        >
          {shown === 'faults' && (
            <CheckedFaults
              {...props}
              rows={rows}
              change={change}
              onLook={look}
              lookedAt={looked.line === 0 ? null : looked.line}
              next={next.id}
              onNext={() => props.onSection(next.id)}
            />
          )}
          {shown === 'questions' && (
            <QuestionsPanel matching={matching} questions={checked.questions} change={change} />
          )}
          {shown === 'changes' && (
            <ChangesPanel
              overwrite={matching.overwrite}
              decided={matching.decided}
              changes={checked.changes}
              change={change}
            />
          )}
          {shown === 'warnings' && <Warnings warnings={checked.warnings} onLook={look} />}
          {shown === 'added' && <CheckedReady checked={checked} matching={matching} />}
        </ViewTabs>
      </PageColumns>
      <MendDialog
        opened={looked.opened}
        matching={matching}
        line={looked.line}
        cells={rows.cellsOf(looked.line)}
        remarks={remarksOf(checked, looked.line)}
        onMend={(corrections) => {
          change((now) => correctAll(now, corrections));
          closeRow();
        }}
        onSkip={() => {
          change((now) => skipLines(now, [looked.line]));
          closeRow();
        }}
        onClose={closeRow}
      />
    </div>
  );
}

const remarksOf = ({ faults, warnings }: CheckedList, line: number): ListRemark[] =>
  [...faults, ...warnings].filter((remark) => remark.line === line);
