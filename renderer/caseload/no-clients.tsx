import { Anchor, Button } from '@mantine/core';
import { href, paths } from '../lib/paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { CaseloadState } from './caseload-state.ts';
import type { ListedClient } from './listed-clients.ts';
import { nearName, searcher } from './search.ts';
import { texts } from './texts.ts';

/** An empty file: what to do first. */
export function EmptyCaseload() {
  return (
    <EmptyState
      title={texts.list.empty.title}
      actions={
        <Button component="a" variant="filled" href={href(paths.importing)}>
          {texts.list.empty.action}
        </Button>
      }
    >
      {texts.list.empty.line}
    </EmptyState>
  );
}

export interface NoHitsProps {
  readonly clients: readonly ListedClient[];
  readonly state: CaseloadState;
  readonly onChange: (change: Partial<CaseloadState>) => void;
}

/** Nobody fits: who does outside this view, or whom the user may have meant. */
export function NoHits({ clients, state, onChange }: NoHitsProps) {
  const search = state.search.trim();
  const everyone = { view: 'alle', filters: {} } as const;
  if (search === '') {
    return (
      <div className="c-none">
        <span>{texts.list.none.filters}</span>
        <Button size="xs" onClick={() => onChange(everyone)}>
          {texts.list.none.showAll}
        </Button>
      </div>
    );
  }
  const matches = searcher(search);
  const elsewhere = clients.reduce((count, listed) => (matches(listed) ? count + 1 : count), 0);
  const near = elsewhere > 0 ? null : nearName(search, clients);
  return (
    <div className="c-none">
      <span>
        {texts.list.none.search(search)}
        {near !== null && (
          <>
            {' '}
            {texts.list.none.didYouMean}
            <Anchor
              component="button"
              type="button"
              fz={14}
              onClick={() => onChange({ ...everyone, search: near })}
            >
              {near}
            </Anchor>
            ?
          </>
        )}
        {elsewhere > 0 && <> {texts.list.none.elsewhere(elsewhere)}</>}
      </span>
      {elsewhere > 0 && (
        <Button size="xs" onClick={() => onChange(everyone)}>
          {texts.list.none.everywhere}
        </Button>
      )}
    </div>
  );
}
