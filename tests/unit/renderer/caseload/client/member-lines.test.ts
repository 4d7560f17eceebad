import { describe, expect, it } from 'vitest';
import { comesNext, runningNow } from '../../../../../renderer/caseload/client/member-lines.ts';
import type { TrajectoryStatus } from '../../../../../shared/kernel/trajectory-status.ts';

const today = '2026-03-19';
const trajectory = (
  typeName: string,
  startDate: string,
  endDate: string | null,
  status: TrajectoryStatus = 'loopt',
) => ({ typeName, startDate, endDate, status });

describe('what runs and what comes next', () => {
  const running = trajectory('Jobcoaching', '2026-01-01', null);
  const ending = trajectory('Bewegen Werkt', '2026-02-01', '2026-04-01');
  const later = trajectory('Taalstage', '2026-09-01', null, 'toegekend');
  const soon = trajectory('Lemat', today.replace('19', '20'), null, 'toegekend');
  const over = trajectory('Naaiatelier', '2025-01-01', '2025-06-01', 'geeindigd');
  const all = [running, ending, later, soon, over];

  it('takes the one that ends first of those that run', () => {
    expect(runningNow(all, today)).toBe(ending);
    expect(runningNow([later, over], today)).toBeNull();
  });

  it('takes the one that starts first of those that have not begun', () => {
    expect(comesNext(all, today)).toBe(soon);
    expect(comesNext([running, over], today)).toBeNull();
  });

  it('knows nothing of what was cancelled', () => {
    const cancelled = trajectory('Jobcoaching', '2026-05-01', null, 'geannuleerd');
    expect(comesNext([cancelled], today)).toBeNull();
    expect(runningNow([{ ...cancelled, startDate: '2026-01-01' }], today)).toBeNull();
  });
});
