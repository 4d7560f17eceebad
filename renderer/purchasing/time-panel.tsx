import { Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { weekdays, type Dagdeel } from '#shared/kernel/dagdelen.ts';
import { clashSentence } from '#shared/kernel/dagdelen-words.ts';
import { DateField } from '../ui/read-fields.tsx';
import { FieldGroup } from '../ui/field-group.tsx';
import { Panel } from '../ui/panel.tsx';
import { WeekGrid, type WeekCell } from '../ui/week-grid.tsx';
import { Explained } from '../ui/term.tsx';
import { texts } from './texts.ts';
import type { BuyForm } from './use-buy-form.ts';
import './time-panel.css';

export interface TimePanelProps {
  readonly buying: BuyForm;
  readonly firstName: string;
}

const inWeekend = (dagdeel: Dagdeel) => /^z[ao]-/.test(dagdeel);

/** When it runs, and on which dagdelen, beside what takes up the client's week then. */
export function TimePanel({ buying, firstName }: TimePanelProps) {
  const { form, product, taken, dagdelen, clashes } = buying;
  const [weekend, setWeekend] = useState(false);
  const used = [...dagdelen, ...taken.flatMap((one) => one.dagdelen)];
  const weekendUsed = used.some(inWeekend);
  const own = product?.typeName ?? texts.when.thisTrajectory;
  const cellOf = (dagdeel: Dagdeel): WeekCell => {
    const names = taken.filter((one) => one.dagdelen.includes(dagdeel)).map(({ name }) => name);
    if (!dagdelen.includes(dagdeel)) return { names, tone: names.length === 0 ? 'free' : 'taken' };
    return { names: [...names, own], tone: names.length === 0 ? 'own' : 'clash' };
  };
  const { id, error } = form.field('dagdelen');
  return (
    <Panel title={texts.when.title}>
      <div className="p-when">
        <div className="p-when-dates">
          <DateField {...form.field('startDate')} onChange={buying.setStart} near="coming" />
          <DateField
            {...form.field('endDate')}
            near="coming"
            hint={
              product === null || product.usualWeeks === null
                ? texts.buy.optionalDate
                : texts.buy.usualEnd(product.usualWeeks)
            }
          />
        </div>
        <FieldGroup
          id={id}
          label={texts.when.week(firstName)}
          hint={<Explained text={texts.when.hint} of={['dagdeel']} />}
          error={error}
        >
          <div className="p-week">
            <WeekGrid
              label={texts.when.week(firstName)}
              days={weekend || weekendUsed ? weekdays : weekdays.slice(0, 5)}
              cellOf={cellOf}
              choice={{ chosen: dagdelen, onChange: buying.setDagdelen }}
            />
          </div>
          {!weekendUsed && (
            <Checkbox
              size="xs"
              label={texts.when.weekend}
              checked={weekend}
              onChange={(event) => setWeekend(event.currentTarget.checked)}
            />
          )}
          <div role="status" className="p-clashes">
            {clashes.length > 0 ? (
              <p>
                <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
                <span>
                  <strong>{clashes.map(clashSentence).join(' ')}</strong> {texts.when.go}
                </span>
              </p>
            ) : taken.length === 0 ? (
              <p className="t-second">{texts.when.nothingTaken(firstName)}</p>
            ) : (
              dagdelen.length > 0 && <p className="t-second">{texts.when.fits}</p>
            )}
          </div>
        </FieldGroup>
      </div>
    </Panel>
  );
}
