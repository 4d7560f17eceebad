import { useState } from 'react';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { offered } from './offered.ts';
import { composeTexts as texts } from './texts.ts';
import '../choose-report.css';

export interface AddPartDialogProps {
  /** What is in the report already. */
  readonly there: readonly ReportPart[];
  readonly onAdd: (part: ReportPart) => void;
  readonly onClose: () => void;
}

const { add } = texts;
const ownKinds = ['heading', 'text'] as const;

/** All that a report can be made of, to choose one from. Mount it to open it. */
export function AddPartDialog({ there, onAdd, onClose }: AddPartDialogProps) {
  const [words, setWords] = useState('');
  const isThere = (kind: ReportPart['kind'], id: string) =>
    there.some((part) => part.kind === kind && 'id' in part && part.id === id);
  const sought = folded(words.trim());
  const groups = offered
    .map(({ options, ...group }) => ({
      ...group,
      options: options.filter(({ title, line = '' }) =>
        folded(`${title} ${line}`).includes(sought),
      ),
    }))
    .filter(({ options }) => options.length > 0);
  return (
    <Dialog dialogName="add-part" title={add.title} size={720} onClose={onClose}>
      <div className="e-choose">
        <h3 className="e-title">{add.own}</h3>
        <div className="e-own-kinds">
          {ownKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="e-report-option"
              onClick={() => onAdd({ kind, text: '' })}
            >
              <span className="e-report-name">{texts.kinds[kind]}</span>
              <span className="t-second t-label">{add.ownLines[kind]}</span>
            </button>
          ))}
        </div>
        <SearchField label={add.search} value={words} onChange={setWords} autoFocus="in-dialog" />
        {groups.length === 0 && <p className="t-second">{add.none(words)}</p>}
        {groups.map(({ kind, title: group, options }) => (
          <section key={group} aria-label={group}>
            <h3 className="e-title">{group}</h3>
            <ul className="e-part-options">
              {options.map(({ id, title, line }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="e-report-option e-part-option"
                    onClick={() => onAdd({ kind, id })}
                  >
                    <span>{title}</span>
                    <span className="t-second t-label">
                      {[line, isThere(kind, id) && add.thereLine].filter(Boolean).join(' ')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
