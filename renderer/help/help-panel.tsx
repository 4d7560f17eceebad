import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconList, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { allPages } from '#shared/help/all-pages.ts';
import { findPages } from '#shared/help/find-pages.ts';
import { SearchField } from '../ui/search-field.tsx';
import { HelpArticle } from './help-article.tsx';
import { HelpContents } from './help-contents.tsx';
import { HelpResults } from './help-results.tsx';
import { closeHelp, moveTrail, useHelp } from './help-store.ts';
import { HelpTerms } from './help-terms.tsx';
import { canGo, follow, go, search, shownBy, type HelpView } from './help-trail.ts';
import { texts } from './texts.ts';
import '../ui/all-styles.ts';

function titleOf(view: HelpView): string {
  if (view.kind === 'contents') return texts.contents;
  if (view.kind === 'terms') return texts.terms;
  if (view.kind === 'search') return texts.results(view.query);
  return allPages.find(({ id }) => id === view.id)?.title ?? texts.missing;
}

function Shown({ view }: { readonly view: HelpView }) {
  if (view.kind === 'contents') return <HelpContents />;
  if (view.kind === 'terms') return <HelpTerms asked={view.term} />;
  if (view.kind === 'search') return <HelpResults query={view.query} />;
  const page = allPages.find(({ id }) => id === view.id);
  return page === undefined ? <HelpContents /> : <HelpArticle page={page} />;
}

/** The help beside the work: search, a page, and the way back and ahead. */
export function HelpPanel() {
  const { trail, asked } = useHelp();
  const view = shownBy(trail);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = view.kind === 'page' ? view.id : view.kind;

  // A new page begins at its top, and with the keyboard too; who types a search stays in the field.
  useEffect(() => {
    if (shown === 'search') return;
    if (shown !== 'terms') body.current?.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [shown, asked]);

  const openFirst = () => {
    const [first] = view.kind === 'search' ? findPages(view.query, allPages) : [];
    if (first !== undefined) moveTrail((from) => follow(from, { kind: 'page', id: first.id }));
  };
  const step = (steps: -1 | 1) => moveTrail((from) => go(from, steps));
  return (
    <aside className="h-panel" aria-label={texts.title}>
      <header className="h-head">
        <ActionIcon
          size={30}
          aria-label={texts.back}
          title={texts.back}
          aria-disabled={!canGo(trail, -1)}
          onClick={() => step(-1)}
        >
          <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={30}
          aria-label={texts.ahead}
          title={texts.ahead}
          aria-disabled={!canGo(trail, 1)}
          onClick={() => step(1)}
        >
          <IconArrowRight size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={30}
          aria-label={texts.allPages}
          title={texts.allPages}
          onClick={() => moveTrail((from) => follow(from, { kind: 'contents' }))}
        >
          <IconList size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
        <SearchField
          label={texts.search}
          value={view.kind === 'search' ? view.query : ''}
          onChange={(query) => moveTrail((from) => search(from, query))}
          onEnter={openFirst}
        />
        <ActionIcon size={30} aria-label={texts.close} title={texts.close} onClick={closeHelp}>
          <IconX size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </header>
      <div ref={body} className="h-body" tabIndex={0} role="region" aria-label={titleOf(view)}>
        <h2 ref={title} className="h-title" tabIndex={-1}>
          {titleOf(view)}
        </h2>
        <Shown view={view} />
      </div>
      <p className="h-foot">{texts.keys}</p>
    </aside>
  );
}
