import { Badge as MantineBadge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconChevronRight,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './badge.css';
import { trajectoryStatusLabels, type TrajectoryStatus } from '#shared/kernel/trajectory-status.ts';

export type Tone = 'neutral' | 'accent' | 'red' | 'amber' | 'green';

export interface BadgeProps {
  /** A word or two, of which one may be explained. */
  readonly children: ReactNode;
  /** `neutral` for facts ('Groeikandidaat'). Red, amber and green always bring an icon and a word. */
  readonly tone?: Tone;
  /** A Tabler icon, drawn at 16 px. Left out, amber and red get the warning sign and green the check. */
  readonly icon?: Icon;
}

const toneIcons: Partial<Record<Tone, Icon>> = {
  red: IconAlertTriangle,
  amber: IconAlertTriangle,
  green: IconCircleCheck,
};

/** A fact or a status on a soft ground, 22 px high. No more than three in a row. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  const Sign = icon ?? toneIcons[tone];
  return (
    <MantineBadge
      className="t-badge"
      data-tone={tone}
      leftSection={Sign === undefined ? undefined : <Sign size={16} stroke={1.8} aria-hidden />}
    >
      {children}
    </MantineBadge>
  );
}

const statusLooks: Record<TrajectoryStatus, { tone: Tone; icon: Icon }> = {
  aangevraagd: { tone: 'amber', icon: IconClock },
  wachtlijst: { tone: 'amber', icon: IconClock },
  afgewezen: { tone: 'neutral', icon: IconCircleX },
  toegekend: { tone: 'amber', icon: IconClock },
  loopt: { tone: 'accent', icon: IconChevronRight },
  afgerond: { tone: 'neutral', icon: IconCircleCheck },
  'voortijdig-gestopt': { tone: 'neutral', icon: IconCircleX },
  geeindigd: { tone: 'neutral', icon: IconCircleDashed },
  geannuleerd: { tone: 'neutral', icon: IconCircleX },
};

/** The status of a trajectory, with its icon and its word. */
export function StatusBadge({ status }: { readonly status: TrajectoryStatus }) {
  const look = statusLooks[status];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {trajectoryStatusLabels[status]}
    </Badge>
  );
}
