import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconClockPause, IconDotsVertical, IconInfoCircle, IconUser } from '@tabler/icons-react';
import { Fragment, memo } from 'react';
import { labelOf, sentenceOf } from '#shared/caseload/signals/texts.ts';
import { stakeOf } from '#shared/caseload/signals/urgency.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { href, paths } from '../../lib/paths.ts';
import { lateText } from './late-text.ts';
import { Sentence } from './sentence.tsx';
import { asksForTalk, rowActsOf, type SignalAct } from './signal-acts.ts';
import { namesOf, type ListedSignal } from './signal-list.ts';
import { texts } from './texts.ts';

/** What somebody does with a signal. Keep it the same between renders. */
export interface SignalHandlers {
  readonly onAct: (listed: ListedSignal, act: SignalAct) => void;
  readonly onSnooze: (listed: ListedSignal) => void;
  readonly onWhy: (listed: ListedSignal) => void;
}

export interface SignalRowProps extends SignalHandlers {
  readonly listed: ListedSignal;
  readonly today: IsoDate;
  /** The one act on the page that is primary. */
  readonly first: boolean;
  /** `client`: on the page of the client, where the name is known. `team`: with the klantmanager. */
  readonly about: 'mine' | 'team' | 'client';
}

/** Who, what in one sentence with the day on which it rests, how late, what to do, and a menu. */
export const SignalRow = memo(function SignalRow(props: SignalRowProps) {
  const { listed, today, about, first } = props;
  const { signal, client, term } = listed;
  const stake = stakeOf(signal.kind);
  const name = namesOf(listed);
  const planned = client.nextAppointmentOn;
  const acts = rowActsOf(signal, today, { planned: planned !== null, alone: about === 'client' });
  const buttons = acts.buttons.map((act, place) => (
    <ActButton
      key={act.label}
      act={act}
      // Of a couple each button names the one for whom it is.
      name={acts.buttons.length === 1 ? name : null}
      first={first && place === 0}
      small={about === 'client'}
      place={listed.key}
      onAct={() => props.onAct(listed, act)}
    />
  ));
  return (
    <li className="today-row" data-compact={about === 'client' || undefined}>
      <div className="today-row-text">
        {about !== 'client' && (
          <Who
            listed={listed}
            withCaseManager={about === 'team' || listed.caseManagers.length > 1}
          />
        )}
        <p className="today-row-what">
          <Sentence>{sentenceOf(signal, today)}</Sentence>
          {planned !== null && asksForTalk(signal) && (
            <Sentence>{` ${texts.row.planned(formatDate(planned))}`}</Sentence>
          )}
        </p>
      </div>
      <span className="today-row-late t-figures" data-term={term}>
        <Sentence>{lateText(signal, term, today)}</Sentence>
        {stake !== null && <span className="today-row-stake">{texts.why.stake[stake]}</span>}
      </span>
      {buttons.length === 1 ? buttons : <div className="today-row-acts">{buttons}</div>}
      <RowMenu {...props} name={name} acts={acts.menu} />
    </li>
  );
});

interface WhoProps {
  readonly listed: ListedSignal;
  readonly withCaseManager: boolean;
}

/** Everybody whom it is about, with the klantmanagers: of a couple there may be two, and then each is told. */
export function Who({ listed, withCaseManager }: WhoProps) {
  return (
    <p className="today-row-who">
      {listed.people.map((person, place) => (
        <Fragment key={person.id}>
          {place > 0 && <span className="t-second">{texts.row.and}</span>}
          <span className="today-row-person">
            <a href={href(paths.client(person.id))}>{fullName(person)}</a>
            <span className="t-second t-figures">{person.clientNumber}</span>
          </span>
        </Fragment>
      ))}
      {withCaseManager && (
        <span className="t-second">
          {and.format(listed.caseManagers.map((name) => name ?? texts.row.noCaseManager))}
        </span>
      )}
    </p>
  );
}

const and = new Intl.ListFormat('nl');

interface ActButtonProps {
  readonly act: SignalAct;
  /** Left out when the label says for whom it is. */
  readonly name: string | null;
  readonly first: boolean;
  readonly small: boolean;
  /** Its place in the list, where the keyboard goes on. */
  readonly place: string;
  readonly onAct: () => void;
}

function ActButton({ act, name, first, small, place, onAct }: ActButtonProps) {
  const look = {
    size: small ? 'xs' : 'sm',
    className: 'today-row-act',
    'data-place': place,
    variant: first ? 'filled' : 'default',
    ...(name === null ? {} : { 'aria-label': texts.row.actFor(act.label, name) }),
  };
  return act.opens === 'page' ? (
    <Button component="a" href={href(act.path)} {...look}>
      {act.label}
    </Button>
  ) : (
    <Button onClick={onAct} {...look}>
      {act.label}
    </Button>
  );
}

interface RowMenuProps extends SignalRowProps {
  readonly name: string;
  readonly acts: readonly SignalAct[];
}

function RowMenu({ listed, name, acts, about, onAct, onSnooze, onWhy }: RowMenuProps) {
  const { signal, people } = listed;
  return (
    <Menu position="bottom-end" zIndex={450}>
      <Menu.Target>
        <ActionIcon
          size={30}
          className="today-row-menu"
          aria-label={texts.row.menu(name, labelOf(signal.kind))}
        >
          <IconDotsVertical size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown data-menu="signal-menu">
        {acts.map((act) =>
          act.opens === 'page' ? (
            <Menu.Item key={act.label} component="a" href={href(act.path)}>
              {act.label}
            </Menu.Item>
          ) : (
            <Menu.Item key={act.label} onClick={() => onAct(listed, act)}>
              {act.label}
            </Menu.Item>
          ),
        )}
        {acts.length > 0 && <Menu.Divider />}
        <Menu.Item
          leftSection={<IconClockPause size={16} aria-hidden />}
          onClick={() => onSnooze(listed)}
        >
          {texts.row.snooze}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconInfoCircle size={16} aria-hidden />}
          onClick={() => onWhy(listed)}
        >
          {texts.row.why}
        </Menu.Item>
        {about !== 'client' &&
          people.map((person) => (
            <Menu.Item
              key={person.id}
              component="a"
              href={href(paths.client(person.id))}
              leftSection={<IconUser size={16} aria-hidden />}
            >
              {people.length === 1 ? texts.row.toClient : texts.row.toPerson(person.firstName)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
