import { IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportField, ListFormat } from '#shared/importing/schema.ts';
import {
  listShapes,
  readFieldsOfShape,
  requiredFieldsOfShape,
  type ListShape,
} from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { call, messageOf } from '../lib/call.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { showToast } from '../ui/toast.tsx';
import { ViewTabs } from '../ui/view-tabs.tsx';
import { WorkButton } from '../ui/work-button.tsx';
import { shapeTexts } from './shape-texts.ts';
import { texts } from './texts.ts';

const tabs = listShapes.map((shape) => ({ id: shape, label: shapeTexts[shape].name }));

/** What a list of each shape must hold and may hold, and an empty one to begin with. */
export function ListNeeds() {
  const [shape, setShape] = useState<ListShape>('clients');
  const required: readonly ImportField[] = requiredFieldsOfShape[shape];
  const optional = readFieldsOfShape[shape].filter(
    (field) => !required.includes(field) && field !== 'fullName',
  );
  return (
    <Panel title={texts.needs.title} flush>
      <div className="i-needs">
        <ViewTabs label={texts.needs.tabs} views={tabs} value={shape} onChange={setShape}>
          <p className="i-measure">{shapeTexts[shape].rule}</p>
          <dl className="i-needs-list">
            <div>
              <dt>{texts.needs.required}</dt>
              <dd>
                {names(required)}
                {shape === 'clients' && texts.needs.orWholeName}
              </dd>
            </div>
            {optional.length > 0 && (
              <div>
                <dt>{texts.needs.optional}</dt>
                <dd>{names(optional)}</dd>
              </div>
            )}
          </dl>
          <p className="t-second i-measure">
            {texts.needs.optionalLine} {texts.needs.bsn}
          </p>
          <Templates shape={shape} />
        </ViewTabs>
      </div>
    </Panel>
  );
}

const names = (fields: readonly ImportField[]): string =>
  fields.map((field) => importFieldLabels[field]).join(', ');

const icons = { xlsx: IconFileSpreadsheet, csv: IconFileTypeCsv };

function Templates({ shape }: { readonly shape: ListShape }) {
  const [busy, setBusy] = useState<ListFormat | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (format: ListFormat) => {
    setBusy(format);
    setProblem(null);
    try {
      const saved = await call('desktop.saveList', { kind: 'template', shape, format });
      if (saved !== null) showToast(texts.needs.saved(saved.name, saved.folder));
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(null);
    }
  };

  return (
    <>
      <div className="i-buttons">
        <span>{texts.needs.template}</span>
        {(['xlsx', 'csv'] as const).map((format) => {
          const Sign = icons[format];
          return (
            <WorkButton
              key={format}
              leftSection={<Sign size={18} aria-hidden />}
              busy={busy !== null}
              onClick={() => void save(format)}
            >
              {busy === format ? texts.needs.busy : texts.needs.formats[format]}
            </WorkButton>
          );
        })}
      </div>
      {problem !== null && (
        <MessagePanel severity="error" title={texts.needs.problem}>
          {problem}
        </MessagePanel>
      )}
    </>
  );
}
