import type { SearchHits } from '#shared/caseload/search/schema.ts';
import { useCall } from '../lib/use-call.ts';

const nothing: SearchHits = {
  clients: [],
  caseManagers: [],
  trajectories: [],
  types: [],
  providers: [],
  employers: [],
  notes: [],
};

/**
 * What the file holds of this query. While that is being asked the answer to the last one stands there, and
 * `isFresh` is false; an answer belongs to its own query, so an older one never takes its place. It asks
 * with nothing typed too, so that the first letter finds everything ready.
 */
export function useSearchHits(query: string): { hits: SearchHits; isFresh: boolean } {
  const asked = query.trim().slice(0, 200);
  const answer = useCall('caseload.search', { query: asked }, { keepPrevious: true });
  return {
    hits: asked === '' ? nothing : (answer.data ?? nothing),
    isFresh: asked === '' || !answer.isPlaceholderData,
  };
}
