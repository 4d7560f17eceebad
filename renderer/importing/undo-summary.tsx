import type { UndoPlan } from '#shared/importing/schema.ts';
import { goingWords } from './import-words.ts';
import { logTexts } from './texts-log.ts';

const { undo: says } = logTexts;

/** What goes when an import is undone, and what stays. */
export function UndoSummary({ plan }: { readonly plan: UndoPlan }) {
  const { removes } = plan;
  const words = goingWords(removes);
  return (
    <>
      <div>
        <h3 className="i-subtitle">{says.goes}</h3>
        {words.length === 0 && removes.restoredValues === 0 ? (
          <p>{says.nothingGoes}</p>
        ) : (
          <ul className="i-dots">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
            {removes.restoredValues > 0 && <li>{says.restored(removes.restoredValues)}</li>}
          </ul>
        )}
      </div>
      <div>
        <h3 className="i-subtitle">{says.stays}</h3>
        <p>{says.staysLine}</p>
      </div>
      <p>{says.final}</p>
    </>
  );
}
