import { describe, expect, test } from 'vitest';
import { actsOf } from '../../../../../renderer/caseload/today/signal-acts.ts';
import { recordKinds } from '../../../../../shared/caseload/records/all-records.ts';
import { signalKinds } from '../../../../../shared/caseload/signals/schema.ts';
import { signal, wednesday } from './signals.ts';

const actsOfKind = (kind: (typeof signalKinds)[number]) =>
  actsOf(signal({ clientId: 1, kind, subjectId: 7 }), wednesday, false);

describe('what can be done about a signal', () => {
  test.each(signalKinds)('%s: every act has a label of its own', (kind) => {
    const labels = actsOfKind(kind).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => label !== '')).toBe(true);
  });

  test.each(signalKinds)('%s: a record is asked only for fields that it has', (kind) => {
    for (const act of actsOfKind(kind)) {
      if (act.opens !== 'record') continue;
      const fields = Object.keys(recordKinds[act.kind].fields);
      expect(fields).toEqual(expect.arrayContaining([...act.only, ...Object.keys(act.preset)]));
    }
  });

  test('a contact is noted for what the signal is about', () => {
    expect(actsOfKind('aftercare')[0]).toMatchObject({ opens: 'contact', purpose: 'nazorg' });
    expect(actsOfKind('retention')[0]).toMatchObject({ opens: 'contact', purpose: 'retentie' });
    expect(actsOfKind('intake')[0]).toMatchObject({ opens: 'appointment', purpose: 'intake' });
  });

  test('an intake that is planned is noted next', () => {
    const intake = signal({ clientId: 1, kind: 'intake' });
    expect(actsOf(intake, wednesday, true)[0]).toMatchObject({ opens: 'contact' });
  });

  test('a plan is made on the page of the client', () => {
    expect(actsOfKind('partner')[0]).toMatchObject({ opens: 'page', path: '/klanten/1/plan' });
  });
});
