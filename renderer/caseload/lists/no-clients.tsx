import { Anchor, Button } from '@mantine/core';
import { useMayAsk } from '../../lib/current-user.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FirstClientButtons } from '../first-client-buttons.tsx';
import { texts as caseloadTexts } from '../texts.ts';
import type { ListedClient } from './listed-clients.ts';
import { nearName, searcher } from './search.ts';
import { texts } from './texts.ts';

/** An empty file: what to do first. */
export function EmptyCaseload() {
  const mayImport = useMayAsk()('importing.read');
  return (
    <EmptyState title={caseloadTexts.noClients.title} actions={<FirstClientButtons />}>
      {mayImport ? texts.empty.line : texts.empty.addLine} {texts.empty.then}
    </EmptyState>
  );
}

export interface NoHitsProps {
  readonly clients: readonly ListedClient[];
  readonly search: string;
  /** Everybody, with this search. */
  readonly onEverybody: (search: string) => void;
}

/** Nobody fits: who does outside this view, or whom the user may have meant. */
export function NoHits({ clients, search: typed, onEverybody }: NoHitsProps) {
  const search = typed.trim();
  if (search === '') {
    return (
      <div className="c-none">
        <span>{texts.none.filters}</span>
        <Button size="xs" onClick={() => onEverybody('')}>
          {texts.none.showAll}
        </Button>
      </div>
    );
  }
  const matches = searcher(search);
  const elsewhere = clients.reduce((count, listed) => (matches(listed) ? count + 1 : count), 0);
  const near =
    elsewhere > 0
      ? null
      : nearName(
          search,
          clients.map(({ client }) => client),
        );
  return (
    <div className="c-none">
      <span>
        {texts.none.search(search)}
        {near !== null && (
          <>
            {' '}
            {texts.none.didYouMean}
            <Anchor component="button" type="button" fz={14} onClick={() => onEverybody(near)}>
              {near}
            </Anchor>
            ?
          </>
        )}
        {elsewhere > 0 && <> {texts.none.elsewhere(elsewhere)}</>}
      </span>
      {elsewhere > 0 && (
        <Button size="xs" onClick={() => onEverybody(search)}>
          {texts.none.everywhere}
        </Button>
      )}
    </div>
  );
}
