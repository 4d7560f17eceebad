import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconClockPause, IconDotsVertical, IconInfoCircle, IconUser } from '@tabler/icons-react';
import { memo } from 'react';
import { labelOf, sentenceOf } from '#shared/caseload/signals/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { href, paths } from '../../lib/paths.ts';
import { lateText } from './late-text.ts';
import { Sentence } from './sentence.tsx';
import { actsOf, asksForTalk, type SignalAct } from './signal-acts.ts';
import type { ListedSignal } from './signal-list.ts';
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

/** Who, what in one sentence with the day on which it rests, how late, one act, and a menu. */
export const SignalRow = memo(function SignalRow(props: SignalRowProps) {
  const { listed, today, about } = props;
  const { signal, client, term } = listed;
  const name = `${client.firstName} ${client.lastName}`;
  const planned = client.nextAppointmentOn;
  const [act] = actsOf(signal, today, planned !== null);
  return (
    <li className="today-row" data-compact={about === 'client' || undefined}>
      <div className="today-row-text">
        {about !== 'client' && (
          <p className="today-row-who">
            <a href={href(paths.client(client.id))}>{name}</a>
            <span className="t-second t-figures">{client.clientNumber}</span>
            {about === 'team' && (
              <span className="t-second">{client.caseManager ?? texts.row.noCaseManager}</span>
            )}
          </p>
        )}
        <p className="today-row-what">
          <Sentence>{sentenceOf(signal, today)}</Sentence>
          {planned !== null && asksForTalk(signal) && (
            <Sentence>{` ${texts.row.planned(formatDate(planned))}`}</Sentence>
          )}
        </p>
      </div>
      <span className="today-row-late t-figures" data-term={term}>
        {lateText(signal, term, today)}
      </span>
      <ActButton
        act={act}
        name={name}
        first={props.first}
        small={about === 'client'}
        place={listed.key}
        onAct={() => props.onAct(listed, act)}
      />
      <RowMenu {...props} />
    </li>
  );
});

interface ActButtonProps {
  readonly act: SignalAct;
  readonly name: string;
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
    'aria-label': texts.row.actFor(act.label, name),
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

function RowMenu({ listed, today, about, onAct, onSnooze, onWhy }: SignalRowProps) {
  const { signal, client } = listed;
  const name = `${client.firstName} ${client.lastName}`;
  const others = actsOf(signal, today, client.nextAppointmentOn !== null).slice(1);
  return (
    <Menu position="bottom-end" zIndex={450} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          size={30}
          className="today-row-menu"
          aria-label={texts.row.menu(name, labelOf(signal.kind))}
        >
          <IconDotsVertical size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((act) =>
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
        {others.length > 0 && <Menu.Divider />}
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
        {about !== 'client' && (
          <Menu.Item
            component="a"
            href={href(paths.client(client.id))}
            leftSection={<IconUser size={16} aria-hidden />}
          >
            {texts.row.toClient}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
