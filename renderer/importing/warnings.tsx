import type { ListRemark } from '#shared/importing/schema.ts';
import { CopyRemarks, RemarkList } from './remark-list.tsx';
import { texts } from './texts.ts';

/** Worth a look, folded away: warnings stop nothing. */
export function Warnings({ warnings }: { readonly warnings: readonly ListRemark[] }) {
  const { title, line, label } = texts.check.warnings;
  if (warnings.length === 0) return null;
  return (
    <details className="i-warnings">
      <summary>
        <strong>{title(warnings.length)}</strong>{' '}
        <span className="t-second">{line(warnings.length)}</span>
      </summary>
      <div className="i-warnings-list">
        <RemarkList label={label} remarks={warnings} />
      </div>
      <div className="i-warnings-foot">
        <CopyRemarks remarks={warnings} />
        <span className="t-second">{texts.check.list.lineHint}</span>
      </div>
    </details>
  );
}
