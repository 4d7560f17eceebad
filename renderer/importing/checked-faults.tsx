import type { CheckedList } from '#shared/importing/schema.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { CopyRemarks, RemarkList } from './remark-list.tsx';
import { texts } from './texts.ts';
import { Warnings } from './warnings.tsx';

/** All that must be mended in the list before it can be imported. */
export function CheckedFaults({ checked }: { readonly checked: CheckedList }) {
  const { faults } = texts.check;
  return (
    <>
      <MessagePanel severity="error" title={faults.title(checked.faults.length)}>
        {faults.line}
      </MessagePanel>
      <Panel
        flush
        fill
        title={faults.panel}
        aside={
          <span className="i-aside">
            {texts.check.list.lineHint}
            <CopyRemarks remarks={checked.faults} />
          </span>
        }
      >
        <RemarkList label={faults.panel} remarks={checked.faults} />
      </Panel>
      <Warnings warnings={checked.warnings} />
    </>
  );
}
