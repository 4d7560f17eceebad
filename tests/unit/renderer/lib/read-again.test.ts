import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { readAgain } from '../../../../renderer/lib/read-again.ts';

it('reads what is on screen again, and waits for all of it but for a report', async () => {
  const memory = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
  const read: string[] = [];
  const shown = (name: string, answer: () => Promise<string>) =>
    new QueryObserver(memory, {
      queryKey: [name, {}],
      initialData: '',
      staleTime: Infinity,
      queryFn: () => {
        read.push(name);
        return answer();
      },
    }).subscribe(() => undefined);
  const leave = [
    shown('evaluation.report', () => new Promise(() => undefined)),
    shown('evaluation.savedReports', () => Promise.resolve('new')),
  ];
  await readAgain(memory);
  // A report that came first would hold up the others.
  expect(read).toEqual(['evaluation.savedReports', 'evaluation.report']);
  expect(memory.getQueryData(['evaluation.savedReports', {}])).toBe('new');
  for (const stop of leave) stop();
});
