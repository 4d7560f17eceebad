import type { HelpPage } from '#shared/help/page.ts';
import { moveTrail } from './help-store.ts';
import { follow, type HelpView } from './help-trail.ts';

interface HelpLinkProps {
  readonly to: HelpView;
  readonly children: string;
}

/** Leads to something else in the help. It has no address: what the window shows stays where it is. */
export function HelpLink({ to, children }: HelpLinkProps) {
  return (
    <button
      type="button"
      className="h-link"
      onClick={() => moveTrail((trail) => follow(trail, to))}
    >
      {children}
    </button>
  );
}

export function HelpLinks({ pages }: { readonly pages: readonly HelpPage[] }) {
  return (
    <ul className="h-links">
      {pages.map(({ id, title }) => (
        <li key={id}>
          <HelpLink to={{ kind: 'page', id }}>{title}</HelpLink>
        </li>
      ))}
    </ul>
  );
}
