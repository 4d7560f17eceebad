import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconClockPause, IconDotsVertical, IconInfoCircle } from '@tabler/icons-react';
import { normRule, normSource } from '#shared/caseload/signals/why.ts';
import type { OverNorm } from '#shared/caseload/team/norm.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { texts } from './texts.ts';
import { WhyText } from './why-dialog.tsx';

/** A caseload above the norm, with what it is called. */
export interface ListedNorm {
  readonly over: OverNorm;
  /** `Uw caseload`, `Caseload van Marloes Hendriks`. */
  readonly title: string;
}

/** Where it stands in the list. */
export const normKey = ({ memberId }: OverNorm): string => `norm-${memberId}`;

export const listNorm = (over: OverNorm, about: 'mine' | 'team'): ListedNorm => ({
  over,
  title: about === 'mine' ? texts.norm.mine : texts.norm.of(over.name),
});

/** What somebody does with such a line. */
export interface NormHandlers {
  readonly onSnoozeNorm: (listed: ListedNorm) => void;
  readonly onWhyNorm: (listed: ListedNorm) => void;
}

export interface NormRowProps extends NormHandlers {
  readonly listed: ListedNorm;
}

/**
 * A caseload above the norm, as a line among what is to be done now. It is about no client: it stays until
 * clients are handed over, the norm or the fte changes, or somebody puts it off.
 */
export function NormRow({ listed, onSnoozeNorm, onWhyNorm }: NormRowProps) {
  const { over, title } = listed;
  const { norm: words, row } = texts;
  return (
    <li className="today-row">
      <div className="today-row-text">
        <p className="today-row-who">
          <strong>{title}</strong>
        </p>
        <p className="today-row-what">{words.sentence(over.persons, over.norm)}</p>
      </div>
      <span className="today-row-late" data-term="nu">
        {row.noTerm}
      </span>
      <Button
        component="a"
        href={href(paths.handover)}
        size="sm"
        className="today-row-act"
        data-place={normKey(over)}
        aria-label={row.actFor(texts.caseload.handOver, title)}
      >
        {texts.caseload.handOver}
      </Button>
      <Menu position="bottom-end" zIndex={450}>
        <Menu.Target>
          <ActionIcon size={30} className="today-row-menu" aria-label={words.menu(title)}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown data-menu="norm-menu">
          <Menu.Item
            leftSection={<IconClockPause size={16} aria-hidden />}
            onClick={() => onSnoozeNorm(listed)}
          >
            {row.snooze}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconInfoCircle size={16} aria-hidden />}
            onClick={() => onWhyNorm(listed)}
          >
            {row.why}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

export interface WhyNormDialogProps {
  readonly listed: ListedNorm;
  readonly onClose: () => void;
}

/** The rule by which a caseload is above the norm. Mount it to open it. */
export function WhyNormDialog({ listed, onClose }: WhyNormDialogProps) {
  const settings = useCall('caseload.settings', {});
  const { persons, norm } = listed.over;
  return (
    <WhyText
      label={texts.norm.label}
      sentence={texts.norm.sentence(persons, norm)}
      rule={settings.data === undefined ? '' : normRule(settings.data.thresholds)}
      source={normSource}
      onClose={onClose}
    />
  );
}
