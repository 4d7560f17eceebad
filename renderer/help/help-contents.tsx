import { Button } from '@mantine/core';
import { allPages } from '#shared/help/all-pages.ts';
import { helpGroups } from '#shared/help/page.ts';
import { helpGroupTexts } from '#shared/help/texts.ts';
import { HelpLink, HelpLinks } from './help-links.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { saveQuickCard } from './save-quick-card.ts';
import { texts } from './texts.ts';

/** All pages by part, and the way to the words that are explained. */
export function HelpContents() {
  return (
    <div className="h-article">
      <p className="t-second">{texts.contentsLine}</p>
      {helpGroups.map((group) => {
        const pages = allPages.filter((page) => page.group === group);
        return (
          pages.length > 0 && (
            <section key={group}>
              <h3>{helpGroupTexts[group]}</h3>
              <HelpLinks pages={pages} />
            </section>
          )
        );
      })}
      <section>
        <h3>{texts.quickCard.title}</h3>
        <p className="t-second">{texts.quickCard.line}</p>
        <Button size="xs" mt={6} onClick={() => void saveQuickCard()}>
          {texts.quickCard.save}
        </Button>{' '}
        <PrintButton size="xs" mt={6} of={texts.quickCard.title} page={() => ({ what: 'kaart' })} />
      </section>
      <section>
        <h3>{texts.terms}</h3>
        <ul className="h-links">
          <li>
            <HelpLink to={{ kind: 'terms', term: null }}>{texts.termsLine}</HelpLink>
          </li>
        </ul>
      </section>
    </div>
  );
}
