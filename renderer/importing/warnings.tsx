import type { ListRemark } from '#shared/importing/schema.ts';
import { Panel } from '../ui/panel.tsx';
import { CopyRemarks, RemarkList } from './remark-list.tsx';
import { checkTexts } from './texts-check.ts';

export interface WarningsProps {
  readonly warnings: readonly ListRemark[];
  readonly onLook: (line: number) => void;
}

/** Worth a look: warnings stop nothing, but what they point at can be mended all the same. */
export function Warnings({ warnings, onLook }: WarningsProps) {
  const { title, line, label } = checkTexts.warnings;
  return (
    <Panel
      flush
      fill
      title={title(warnings.length)}
      aside={
        <span className="i-aside">
          {line(warnings.length)}
          <CopyRemarks remarks={warnings} />
        </span>
      }
    >
      <RemarkList label={label} remarks={warnings} onLook={onLook} />
      <p className="i-mend-foot t-second">{checkTexts.mend.lineHint}</p>
    </Panel>
  );
}
