import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import type { AskedReport } from '#shared/evaluation/schema.ts';
import { makeReport, wasRefused } from '../../../../renderer/evaluation/use-report.ts';

const asked = (mode: AskedReport['mode']): AskedReport => ({
  period: { from: '2019-01-01', until: '2019-12-31' },
  mode,
});

const query = (mode: AskedReport['mode']) => ({
  queryKey: [mode],
  queryFn: makeReport(asked(mode)),
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives up a report that is being made when another is asked for, and only then', async () => {
  const calls: string[] = [];
  const waiting: (() => void)[] = [];
  vi.stubGlobal('window', {
    trede: {
      calls: {
        'evaluation.report': ({ mode }: AskedReport) => {
          calls.push(mode);
          return new Promise((resolve) => {
            waiting.push(() => resolve({ ok: true, value: { mode } }));
          });
        },
        'evaluation.cancel': () => {
          calls.push('cancel');
          return Promise.resolve({ ok: true, value: {} });
        },
      },
      onProgress: () => () => undefined,
    },
  });
  const memory = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
  const observer = new QueryObserver(memory, query('deelbaar'));
  const stop = observer.subscribe(() => undefined);
  observer.setOptions(query('intern'));
  // The cancel comes before the new report is asked for, or it would be given up as well.
  expect(calls).toEqual(['deelbaar', 'cancel', 'intern']);
  for (const done of waiting) done();
  await vi.waitFor(() =>
    expect(observer.getCurrentResult().data).toMatchObject({ mode: 'intern' }),
  );
  observer.setOptions(query('deelbaar'));
  expect(calls.slice(3)).toEqual(['deelbaar']);
  stop();
  expect(calls.slice(3)).toEqual(['deelbaar', 'cancel']);
});

it('knows of a report that it was refused, until something changes', async () => {
  const memory = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const refuse = (mode: AskedReport['mode']) =>
    expect(
      memory.query({
        queryKey: ['evaluation.report', asked(mode)],
        queryFn: () => Promise.reject(new Error('not-shareable')),
      }),
    ).rejects.toThrow();
  const before = new Date(Date.now() - 1000);
  await refuse('deelbaar');
  expect(wasRefused(memory, asked('deelbaar'), null)).toBe(true);
  expect(wasRefused(memory, asked('deelbaar'), before)).toBe(true);
  expect(wasRefused(memory, asked('intern'), before)).toBe(false);
  expect(wasRefused(memory, asked('deelbaar'), new Date(Date.now() + 1000))).toBe(false);
});
