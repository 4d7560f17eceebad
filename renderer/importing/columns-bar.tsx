import { Anchor, Checkbox, NativeSelect } from '@mantine/core';
import { IconChevronDown, IconHistory, IconShieldLock } from '@tabler/icons-react';
import { listShapes } from '#shared/importing/shapes.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { headerOf, type Matching } from './import-draft.ts';
import { shapeTexts } from './shape-texts.ts';
import { texts } from './texts.ts';
import type { ColumnOrder } from './use-column-order.ts';
import type { Import } from './use-import.ts';
import { Acting } from '../ui/acting.tsx';

export interface ColumnsBarProps {
  readonly work: Import;
  readonly matching: Matching;
  readonly order: ColumnOrder;
}

const shapeId = 'import-shape';

/** Above the columns: what a row is, what Trede remembers of such a list, and what it leaves out. */
export function ColumnsBar({ work, matching, order }: ColumnsBarProps) {
  const { match } = matching;
  const { layout, bsn } = texts.columns;
  const bsnHeaders = match.columns
    .filter(({ looksLikeBsn }) => looksLikeBsn)
    .map((column) => `‘${headerOf(column)}’`);
  return (
    <div className="i-bar">
      <div className="i-bar-row">
        <label className="i-shape" htmlFor={shapeId}>
          {texts.columns.shape}
        </label>
        <NativeSelect
          id={shapeId}
          className="t-field i-shape-field"
          value={match.shape}
          disabled={work.reading}
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
          data={listShapes.map((shape) => ({ value: shape, label: shapeTexts[shape].row }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const shape = listShapes.find((one) => one === chosen);
            if (shape !== undefined) work.changeShape(shape);
          }}
        />
        {order.canChange && (
          <Checkbox
            className="i-attention"
            label={texts.columns.attentionFirst}
            checked={order.attentionFirst}
            color="var(--c-accent)"
            iconColor="var(--c-on-accent)"
            onChange={(event) => order.setAttentionFirst(event.currentTarget.checked)}
          />
        )}
      </div>
      <div className="i-facts-row">
        {match.layout !== null && (
          <p className="i-fact">
            <IconHistory size={17} stroke={1.8} aria-hidden />
            <span>
              {layout.known(formatDate(match.layout.usedOn))}{' '}
              <Acting>
                <Anchor
                  component="button"
                  type="button"
                  fz={14}
                  onClick={() => {
                    work.forgetLayout();
                    // The sentence goes; the focus stays in the bar.
                    document.getElementById(shapeId)?.focus();
                  }}
                >
                  {layout.forget}
                </Anchor>
              </Acting>
            </span>
          </p>
        )}
        {bsnHeaders.length > 0 && (
          <p className="i-fact">
            <IconShieldLock size={17} stroke={1.8} aria-hidden />
            <span>{bsn.out(bsnHeaders)}</span>
          </p>
        )}
      </div>
    </div>
  );
}
