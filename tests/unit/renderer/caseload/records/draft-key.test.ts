import { describe, expect, it } from 'vitest';
import { recordKindNames, recordKindOf } from '#shared/caseload/records/all-records.ts';
import { recordDraftKey } from '../../../../../renderer/caseload/records/draft-key.ts';

const form = { clientId: 12, kind: 'job', record: null } as const;

describe('recordDraftKey', () => {
  it('keeps forms over different fields of one record apart', () => {
    const keys = [
      recordDraftKey(form),
      recordDraftKey({ ...form, only: ['contract', 'contractUntil'] }),
      recordDraftKey({ ...form, only: ['contract', 'endedOn'] }),
      recordDraftKey({ ...form, only: ['contract'] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same for the same fields, in whatever order they stand', () => {
    expect(recordDraftKey({ ...form, only: ['contract', 'endedOn'] })).toBe(
      recordDraftKey({ ...form, only: ['endedOn', 'contract'] }),
    );
  });

  it('keeps any two fields of a kind apart, within what a key may be', () => {
    for (const kind of recordKindNames) {
      const names = Object.keys(recordKindOf(kind).fields);
      const keys = [names, ...names.map((name) => [name])].map((only) =>
        recordDraftKey({ clientId: 999_999_999, kind, record: null, only }),
      );
      expect(new Set(keys).size).toBe(keys.length);
      expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(120);
    }
  });
});
