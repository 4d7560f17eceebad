import { useEffect, useRef } from 'react';
import { listedTerms, type TermId } from '#shared/help/terms.ts';

/** Every word that Trede explains, by alphabet. The one that was asked for is in view. */
export function HelpTerms({ asked }: { readonly asked: TermId | null }) {
  const found = useRef<HTMLDivElement>(null);
  useEffect(() => found.current?.scrollIntoView({ block: 'center' }), [asked]);
  return (
    <dl className="h-terms">
      {listedTerms.map(({ id, name, meaning }) => (
        <div key={id} ref={id === asked ? found : null} data-asked={id === asked || undefined}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
