import { IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { allPages } from '#shared/help/all-pages.ts';
import type { HelpBlock, HelpPage } from '#shared/help/page.ts';
import { HelpLinks } from './help-links.tsx';
import { MarkedLine } from './marked-line.tsx';
import { pictureAddress } from './pictures.ts';
import { texts } from './texts.ts';

function Steps({ block }: { readonly block: Extract<HelpBlock, { kind: 'steps' }> }) {
  return (
    <section>
      {block.title !== undefined && <h3>{block.title}</h3>}
      <ol className="h-steps">
        {block.steps.map((step) => (
          <li key={step}>
            <MarkedLine line={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Block({ block }: { readonly block: HelpBlock }) {
  switch (block.kind) {
    case 'steps':
      return <Steps block={block} />;
    case 'text':
      return (
        <section>
          {block.title !== undefined && <h3>{block.title}</h3>}
          {block.lines.map((line) => (
            <p key={line}>
              <MarkedLine line={line} />
            </p>
          ))}
        </section>
      );
    case 'picture': {
      const address = pictureAddress(block.picture);
      return address === undefined ? null : (
        <img className="h-picture" src={address} alt={block.alt} loading="lazy" />
      );
    }
    case 'tip':
    case 'warning': {
      const Sign = block.kind === 'tip' ? IconBulb : IconAlertTriangle;
      return (
        <p className="h-note" data-kind={block.kind}>
          <Sign size={18} stroke={1.6} aria-hidden />
          <span>
            <b>{texts[block.kind]}.</b> <MarkedLine line={block.line} />
          </span>
        </p>
      );
    }
  }
}

/** One page of the manual, and where it leads. */
export function HelpArticle({ page }: { readonly page: HelpPage }) {
  const others = page.see
    .map((id) => allPages.find((other) => other.id === id))
    .filter((other) => other !== undefined);
  return (
    <div className="h-article">
      {page.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
      {others.length > 0 && (
        <section>
          <h3>{texts.see}</h3>
          <HelpLinks pages={others} />
        </section>
      )}
    </div>
  );
}
