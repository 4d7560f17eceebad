import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { texts } from './texts.ts';
import './message-panel.css';

export type Severity = 'info' | 'warning' | 'error';

export interface MessagePanelProps {
  readonly severity: Severity;
  /** The word beside the icon; a plain one of its severity when left out. */
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons for what the user can do about it. */
  readonly actions?: ReactNode;
}

const icons: Record<Severity, Icon> = {
  info: IconInfoCircle,
  warning: IconAlertTriangle,
  error: IconCircleX,
};

/** Says what is the matter and what to do. A warning never blocks; an error says who can lift it. */
export function MessagePanel({ severity, title, children, actions }: MessagePanelProps) {
  const Sign = icons[severity];
  return (
    <Alert
      className="t-message"
      data-severity={severity}
      role={severity === 'info' ? 'status' : 'alert'}
      icon={<Sign size={20} aria-hidden />}
      title={title ?? texts.severity[severity]}
    >
      {children}
      {actions !== undefined && <div className="t-message-actions">{actions}</div>}
    </Alert>
  );
}
