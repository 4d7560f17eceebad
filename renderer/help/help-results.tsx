import { allPages } from '#shared/help/all-pages.ts';
import { findPages, findTerms } from '#shared/help/find-pages.ts';
import { helpGroupTexts } from '#shared/help/texts.ts';
import { listedTerms } from '#shared/help/terms.ts';
import { HelpLink } from './help-links.tsx';
import { texts } from './texts.ts';

/** So many words are explained on the spot; the glossary has the rest. */
const mostTerms = 3;

/** What fits the words that were typed, the best first. */
export function HelpResults({ query }: { readonly query: string }) {
  const pages = findPages(query, allPages);
  const terms = findTerms(query, listedTerms).slice(0, mostTerms);
  const nothing = pages.length + terms.length === 0;
  return (
    <div className="h-article">
      <p role="status" className="t-second">
        {nothing ? texts.nothing(query) : texts.count(pages.length, terms.length)}
      </p>
      {nothing && (
        <>
          <p>{texts.nothingHint}</p>
          <p>
            <HelpLink to={{ kind: 'contents' }}>{texts.allPages}</HelpLink>
          </p>
        </>
      )}
      {pages.length > 0 && (
        <ul className="h-results">
          {pages.map(({ id, title, group }) => (
            <li key={id}>
              <HelpLink to={{ kind: 'page', id }}>{title}</HelpLink>
              <span className="t-second t-label">{helpGroupTexts[group]}</span>
            </li>
          ))}
        </ul>
      )}
      {terms.length > 0 && (
        <section>
          <h3>{texts.terms}</h3>
          <dl className="h-terms">
            {terms.map(({ id, name, meaning }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
