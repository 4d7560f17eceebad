import { useEffect, useRef, type ReactNode } from 'react';
import { PageFoot } from '../ui/page-foot.tsx';

export interface StepPaneProps {
  /** Read out when the step begins. */
  readonly label: string;
  readonly children: ReactNode;
  /** The bar under the step: the way back left, the way on right. */
  readonly foot?: ReactNode;
}

/** One step of the import. It takes the focus when it appears, so that keyboard and voice go along. */
export function StepPane({ label, children, foot }: StepPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={pane} className="i-step" role="group" aria-label={label} tabIndex={-1}>
      {children}
      {foot !== undefined && <PageFoot>{foot}</PageFoot>}
    </div>
  );
}
