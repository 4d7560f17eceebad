import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useMayAsk } from '../lib/current-user.ts';
import { href, paths } from '../lib/paths.ts';
import { useMayNot } from './decider-dialog.tsx';
import { texts } from './texts.ts';
import { YearSelect } from './year-select.tsx';
import { Acting } from '../ui/acting.tsx';

/** What the page opens as a dialog. */
export type PageDialog = 'reallocate' | 'keys' | 'mandate' | 'export';

export interface PageActionsProps {
  readonly year: number;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
  readonly onAdd: () => void;
  readonly onStart: () => void;
  readonly onDialog: (dialog: PageDialog) => void;
}

/** Which year, and what can be done with all funds together. */
export function PageActions(props: PageActionsProps) {
  const { year, years, onDialog } = props;
  const mayAsk = useMayAsk();
  const mayNot = useMayNot();
  const choice = (
    <YearSelect label={texts.year} years={years} value={year} onChange={props.onYear} />
  );
  // Who only reads the budget finds nothing here that would be refused.
  if (!mayAsk('budget.saveFund')) return choice;
  return (
    <>
      {choice}
      <Button
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => onDialog('export')}
      >
        {texts.print}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{texts.more}</Button>
        </Menu.Target>
        <Menu.Dropdown data-menu="budget-menu">
          <Menu.Item onClick={() => onDialog('reallocate')}>{texts.menu.reallocate}</Menu.Item>
          <Menu.Item onClick={() => onDialog('keys')}>{texts.menu.keys}</Menu.Item>
          <Menu.Item component="a" href={href(paths.yearChange)}>
            {texts.menu.yearChange}
          </Menu.Item>
          <Menu.Item component="a" href={href(paths.moneyCheck)}>
            {texts.menu.check}
          </Menu.Item>
          <Menu.Item onClick={() => onDialog('mandate')}>{texts.menu.mandate}</Menu.Item>
          <Acting>
            <Menu.Item disabled={mayNot !== null} onClick={props.onStart}>
              {texts.menu.start}
              {mayNot !== null && <span className="t-why">{mayNot}</span>}
            </Menu.Item>
          </Acting>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="filled"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={props.onAdd}
      >
        {texts.add}
      </Button>
    </>
  );
}
