import type { Signal } from '../../../../../shared/caseload/signals/schema.ts';

/** A Wednesday. */
export const wednesday = '2026-03-18';

/** A signal; what a test leaves out is plain. */
export const signal = (part: Partial<Signal> & Pick<Signal, 'clientId'>): Signal => ({
  kind: 'contact',
  subjectId: null,
  subject: null,
  restsOn: '2025-12-10',
  due: '2026-03-10',
  months: null,
  snooze: null,
  ...part,
});

export const snooze = { id: 1, until: '2026-04-01', reason: 'op vakantie', by: 'b.kuiphof' };
