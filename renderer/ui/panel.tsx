import { useId, type ReactNode } from 'react';
import './panel.css';

export interface PanelProps {
  /** Left in the head. Without it there is no head, and `label` names the panel. */
  readonly title?: ReactNode;
  readonly label?: string;
  /** One quiet fact, one link or one small button (`size="xs"`), right in the head. */
  readonly aside?: ReactNode;
  /** No padding around the content: for a table or list that reaches the edges. */
  readonly flush?: boolean;
  /** Fills the height that is left in a `Page fill`, so that a list inside can scroll. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** A sheet of paper with a hairline edge. What belongs together is in one panel. */
export function Panel({ title, label, aside, flush, fill, children }: PanelProps) {
  const titleId = useId();
  return (
    <section
      className="t-panel"
      data-fill={fill || undefined}
      aria-labelledby={title === undefined ? undefined : titleId}
      aria-label={label}
    >
      {title !== undefined && (
        <header className="t-panel-head">
          <h2 id={titleId} className="t-panel-title">
            {title}
          </h2>
          {aside !== undefined && <div className="t-panel-aside">{aside}</div>}
        </header>
      )}
      <div className="t-panel-body" data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}
