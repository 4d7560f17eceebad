import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Has everything on screen read again after a change. Resolves when that was done, but for reports: they take
 * seconds to make anew, and nobody waits for them to hear that the change was made.
 */
export function readAgain(memory: QueryClient): Promise<void> {
  const read = memory.invalidateQueries({ predicate: (query) => !isReport(query) });
  void memory.invalidateQueries({ predicate: isReport });
  return read;
}

const isReport = ({ queryKey: [asked] }: Query): boolean =>
  asked === 'evaluation.report' || asked === 'evaluation.inTheWay';
