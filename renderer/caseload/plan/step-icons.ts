import {
  IconChevronRight,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import type { PlanVersion } from '#shared/caseload/plan/schema.ts';

/** The sign of how far a step of the plan is. */
export const stepIcons: Record<PlanVersion['steps'][number]['state'], Icon> = {
  straks: IconCircle,
  bezig: IconChevronRight,
  klaar: IconCircleCheck,
  vervallen: IconCircleX,
};
