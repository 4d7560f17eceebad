import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  draftFormNames,
  draftKey,
  isForOthers,
  readDraftKey,
  type DraftFormName,
  type PartsOf,
} from '#shared/kernel/drafts.ts';
import { draftPages } from '../../../../../renderer/caseload/drafts/draft-pages.ts';
import { draftDialogs } from '../../../../../renderer/caseload/drafts/draft-dialogs.tsx';
import { momentOf } from '../../../../../renderer/caseload/drafts/moment.ts';
import { withThoseThere } from '../../../../../renderer/caseload/drafts/those-there.ts';
import { waitingOf } from '../../../../../renderer/caseload/drafts/use-waiting-drafts.ts';

/** Of each form one that is new and one that changes something, where it knows both. */
const samples: { readonly [Form in DraftFormName]: readonly PartsOf<Form>[] } = {
  record: [
    { kind: 'job', client: 12, subject: null, part: null },
    { kind: 'job', client: 12, subject: 3, part: '2-99' },
  ],
  'contact-new': [{ group: [] }, { group: [12] }, { group: [12, 14] }],
  contact: [{ subject: 3 }],
  'contact-planned': [{ subject: 3 }],
  'appointment-new': [{ group: [] }, { group: [12] }, { group: [14, 12] }],
  appointment: [{ subject: 3 }],
  ladder: [
    { client: 12, subject: null },
    { client: 12, subject: 3 },
  ],
  plan: [{ client: 12 }],
  evaluation: [{ client: 12, subject: 3 }],
  'free-trajectory': [{ client: 12 }],
  result: [{ client: 12, subject: 3 }],
  buy: [{ client: 12 }],
  'buy-request': [{ client: 12, subject: 3 }],
  'order-new': [{ kind: 'cursus' }, { kind: 'kosten' }, { kind: 'klanten' }],
  'order-change': [{ subject: 3 }],
  document: [
    { client: 12, subject: null },
    { client: 12, subject: 3 },
  ],
  partner: [{ client: 12 }],
  snooze: [{ kind: 'plan-evaluation', client: 12, subject: 3, months: null }],
  'norm-snooze': [{ subject: 3 }],
  'client-new': [{}],
  handover: [{}],
  'bulk-assign': [{ group: [12] }, { group: [14, 12] }],
  'bulk-track': [{ group: [12] }, { group: [14, 12] }],
  'bulk-course': [{ group: [12] }, { group: [14, 12] }],
  'list-view': [{ subject: null }, { subject: 3 }],
  member: [
    { subject: null, part: null },
    { subject: 3, part: null },
    { subject: null, part: 'an-jansen' },
  ],
  thresholds: [{}],
  'trajectory-type': [{ subject: 3 }],
  year: [{ subject: null }, { subject: 2025 }],
  report: [
    { subject: null, part: 'evaluatie' },
    { subject: null, part: 'leeg' },
    { subject: 3, part: null },
  ],
  'report-settings': [{}],
  fund: [{ subject: null }, { subject: 3 }],
  decision: [
    { subject: null, part: '2' },
    { subject: 3, part: '2' },
  ],
  invoice: [{ part: null }, { part: '4' }],
};

const all = draftFormNames.flatMap((form) =>
  samples[form].map((parts) => ({ form, key: draftKey(form, parts as PartsOf<typeof form>) })),
);

describe('every form of which a draft is kept', () => {
  it('has a key of its own, that says which form it is', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { form, key } of all) {
      expect(key).toMatch(/^[a-z0-9:,_-]{1,120}$/i);
      expect(readDraftKey(key)?.form, key).toBe(form);
    }
  });

  it('is called by a name with whom it is about, and not by its key', () => {
    for (const { form, key } of all) {
      const about = { clientIds: [12], name: 'Rima Nasser', keptAt: '2026-11-20T15:02:00.000Z' };
      const what = waitingOf({ key, form, ...about })?.what ?? '';
      expect(what, key).toMatch(/^[a-z][a-z ]+/);
      expect(what).not.toContain(key);
      const nobody = waitingOf({ key, form, clientIds: [], name: null, keptAt: about.keptAt });
      expect(nobody?.what, key).toMatch(/^[a-z][a-z ]+[a-z]$/);
    }
  });

  it('opens somewhere: on a page, or in a dialog on the spot', () => {
    for (const { form, key } of all) {
      const place = readDraftKey(key);
      const page = form in draftPages ? draftPages[form as keyof typeof draftPages] : null;
      const dialog = form in draftDialogs ? draftDialogs[form as keyof typeof draftDialogs] : null;
      expect(
        [page, dialog].filter((one) => one !== null),
        form,
      ).toHaveLength(1);
      if (page !== null && place !== null) expect(page.path(place)).toMatch(/^\/[a-z/0-9]+$/);
    }
    const plan = readDraftKey(draftKey('plan', { client: 12 }));
    expect(plan && draftPages.plan.path(plan)).toBe('/klanten/12/plan');
  });

  it('has its key from the one place where keys are declared', () => {
    const folder = join(import.meta.dirname, '../../../../../renderer');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    for (const form of draftFormNames) expect(sources, form).toContain(`draftKey('${form}'`);
  });
});

describe('what a key says', () => {
  it('is nothing for one that no form has', () => {
    for (const key of ['', 'contact', 'contact:1:2', 'poem:1', 'plan:-', 'toString:1']) {
      expect(readDraftKey(key), key).toBeNull();
    }
  });

  it('tells clients from other clients, in whatever order they were chosen', () => {
    const key = (group: readonly number[]) => draftKey('contact-new', { group });
    expect(key([1, 2, 3])).toBe(key([3, 1, 2]));
    expect(key([1, 2])).not.toBe(key([1, 3]));
    expect(readDraftKey(key([7]))?.clientId).toBe(7);
    expect(readDraftKey(key([7, 8]))?.clientId).toBeNull();
    // Numbers that were alike for a simpler sum.
    expect(key([1, 64])).not.toBe(key([2, 33]));
    const many = Array.from({ length: 40 }, (_, at) => 1000 + at);
    expect(key(many)).toMatch(/^[a-z0-9:,_-]{1,120}$/i);
    const [first = 0, second = 0, ...others] = many;
    expect(key([first + 62, second - 2, ...others])).not.toBe(key(many));
    expect(key([first - 1, second + 31, ...others])).not.toBe(key(many));
  });

  it('is never for other clients, whatever it looks like', () => {
    const for_ = (clientIds: readonly number[]) => JSON.stringify({ clientIds });
    const key = draftKey('bulk-assign', { group: [3, 5] });
    expect(isForOthers(key, { opened: for_([3, 5]) }, for_([5, 3]))).toBe(false);
    expect(isForOthers(key, { opened: for_([3, 6]) }, for_([3, 5]))).toBe(true);
    // An appointment may have got other clients since.
    const appointment = draftKey('appointment', { subject: 3 });
    expect(isForOthers(appointment, { opened: for_([3]) }, for_([3, 5]))).toBe(false);
  });
});

describe('a draft for several clients of whom one is gone', () => {
  const values = { note: 'A', opened: JSON.stringify({ clientIds: [3, 5], kind: 'gesprek' }) };

  it('becomes one for those who are there', () => {
    expect(withThoseThere('contact-new', values, new Set([3, 5]))).toBeNull();
    expect(withThoseThere('contact-new', values, new Set([3, 7]))).toEqual({
      key: draftKey('contact-new', { group: [3] }),
      clientIds: [3],
      values: { note: 'A', opened: JSON.stringify({ clientIds: [3], kind: 'gesprek' }) },
      goneCount: 1,
    });
    const chosen = { ...values, clientIds: '3,5,7' };
    expect(withThoseThere('contact-new', chosen, new Set([3, 7]))?.values['clientIds']).toBe('3,7');
    expect(withThoseThere('appointment', chosen, new Set([3, 7]))).toBeNull();
  });
});

describe('when something was typed', () => {
  it('is told as people say it', () => {
    const now = new Date(2026, 10, 21, 9, 0);
    const at = (...moment: [number, number, number, number, number]) =>
      momentOf(new Date(...moment).toISOString(), now);
    expect(at(2026, 10, 21, 8, 5)).toBe('vandaag 08:05');
    expect(at(2026, 10, 20, 16, 2)).toBe('gisteren 16:02');
    expect(at(2026, 10, 1, 16, 2)).toBe('01-11-2026 16:02');
  });
});
