import { IconCircleX, IconClock, IconListNumbers } from '@tabler/icons-react';
import type { TrajectoryRequest } from '#shared/purchasing/orders.ts';
import { Badge } from '../../ui/badge.tsx';
import { requestStatusLabels } from './texts.ts';

const looks = {
  aangevraagd: { tone: 'amber', icon: IconClock },
  wachtlijst: { tone: 'neutral', icon: IconListNumbers },
  afgewezen: { tone: 'neutral', icon: IconCircleX },
} as const;

/** The status of what was asked for, with its icon and its word. */
export function RequestStatusBadge({ status }: Pick<TrajectoryRequest, 'status'>) {
  return <Badge {...looks[status]}>{requestStatusLabels[status]}</Badge>;
}
