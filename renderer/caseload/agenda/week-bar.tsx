import { Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { readNearDate } from '../../ui/parse-fields.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { agendaTexts as texts } from './texts.ts';

export type Whose = 'mine' | 'team';

export interface WeekBarProps {
  readonly monday: IsoDate;
  readonly today: IsoDate;
  readonly onWeek: (monday: IsoDate) => void;
  /** `null`: nobody said who works here, so there is nothing to choose. */
  readonly whose: Whose | null;
  readonly onWhose: (whose: Whose) => void;
}

/** Which week, and whose. */
export function WeekBar({ monday, today, onWeek, whose, onWhose }: WeekBarProps) {
  const thisWeek = mondayOf(today);
  return (
    <div className="c-agenda-bar">
      <div className="c-agenda-steps">
        <Button
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          onClick={() => onWeek(addDays(monday, -7))}
        >
          {texts.previous}
        </Button>
        <Button aria-pressed={monday === thisWeek} onClick={() => onWeek(thisWeek)}>
          {texts.thisWeek}
        </Button>
        <Button
          rightSection={<IconChevronRight size={16} aria-hidden />}
          onClick={() => onWeek(addDays(monday, 7))}
        >
          {texts.next}
        </Button>
      </div>
      <Jump onJump={(date) => onWeek(mondayOf(date))} />
      {whose !== null && (
        <div className="c-form-push">
          <Segmented
            label={texts.whose}
            value={whose}
            onChange={onWhose}
            options={[
              { value: 'mine', label: texts.mine },
              { value: 'team', label: texts.team },
            ]}
          />
        </div>
      )}
    </div>
  );
}

/** A date is typed; Enter shows its week. */
function Jump({ onJump }: { readonly onJump: (date: IsoDate) => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      className="c-agenda-jump"
      noValidate
      aria-label={texts.jump}
      onSubmit={(event) => {
        event.preventDefault();
        const reading = readNearDate(text, 'nearest', toIsoDate(new Date()));
        if (reading.kind === 'unreadable') setProblem(reading.reason);
        else if (reading.value === null) setProblem(texts.jumpEmpty);
        else {
          setText('');
          setProblem(null);
          onJump(reading.value);
        }
      }}
    >
      <TextInput
        className="t-field"
        aria-label={texts.jump}
        placeholder={texts.jumpHint}
        value={text}
        error={problem}
        autoComplete="off"
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit">{texts.jumpSubmit}</Button>
    </form>
  );
}
