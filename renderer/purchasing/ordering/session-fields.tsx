import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays } from '#shared/kernel/calendar.ts';
import { weekdayName, weekdays, type Weekday } from '#shared/kernel/dagdelen.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { dateIn, daysOf, daysText } from './order-values.ts';
import { weekdayOf, weeklyDays } from './session-days.ts';
import { orderTexts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';
import './new-order.css';

const texts = orderTexts.sessions;

const dayOptions = weekdays.map((value) => ({ value, label: weekdayName(value) }));

/** A start, a day of the week and a number make the sessions, of which each can be changed after that. */
export function SessionFields({ ordering }: { readonly ordering: OrderForm }) {
  const { form } = ordering;
  const [weekday, setWeekday] = useState<string>('');
  const [count, setCount] = useState('8');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { id, label, error } = form.field('sessionDates');
  const days = daysOf(form.values.sessionDates);

  /** The course ends with its last session. */
  const set = (next: readonly string[]) => {
    form.setValue('sessionDates', daysText(next));
    const known = next.map(dateIn).filter((day) => day !== null);
    const [first, last] = [known.toSorted()[0], known.toSorted().at(-1)];
    if (first !== undefined) form.setValue('startDate', dateText(first));
    form.setValue('endDate', dateText(last ?? null));
  };
  const make = () => {
    const start = dateIn(form.values.startDate);
    const many = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0;
    if (start === null || many < 1 || many > 100) {
      setProblem(texts.makeProblem);
      return;
    }
    setProblem(undefined);
    const chosen = weekday === '' ? null : (weekday as Weekday);
    set(weeklyDays(start, chosen, many).map(dateText));
  };
  const addOne = () => {
    const last = days.map(dateIn).findLast((day) => day !== null);
    set([...days, last == null ? '' : dateText(addDays(last, 7))]);
  };

  return (
    <div className="t-form">
      <div className="p-make-sessions">
        <DateField
          {...form.field('startDate')}
          label={texts.first}
          onChange={ordering.setStart}
          near="coming"
        />
        <SelectField
          id={`${id}-dag`}
          label={texts.weekday}
          value={weekday}
          placeholder={texts.sameDay}
          options={dayOptions}
          onChange={setWeekday}
        />
        <TextField id={`${id}-aantal`} label={texts.count} value={count} onChange={setCount} />
        <Button onClick={make}>{texts.make}</Button>
      </div>
      <FieldGroup id={id} label={label} hint={texts.hint} error={problem ?? error}>
        {days.length === 0 ? (
          <p className="t-second">{texts.none}</p>
        ) : (
          <ol className="p-sessions">
            {days.map((day, place) => (
              // Days have no name of their own: their place is all.
              <li key={place}>
                <span className="t-second" aria-hidden>
                  {place + 1}
                </span>
                <DateField
                  hideLabel
                  id={`${id}-${place}`}
                  label={texts.one(place + 1)}
                  value={day}
                  hint={<WeekdayOf day={day} />}
                  onChange={(text) => set(days.map((each, at) => (at === place ? text : each)))}
                  near="coming"
                />
                <ActionIcon
                  size={26}
                  aria-label={texts.remove(place + 1)}
                  onClick={() => set(days.filter((_day, at) => at !== place))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ol>
        )}
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={addOne}>
          {texts.add}
        </Button>
      </FieldGroup>
    </div>
  );
}

function WeekdayOf({ day }: { readonly day: string }) {
  const date = dateIn(day);
  return <>{date === null ? orderTexts.check.sessions : weekdayName(weekdayOf(date))}</>;
}
