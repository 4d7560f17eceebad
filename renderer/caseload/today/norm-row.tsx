import { ActionIcon, Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { normRule, normSource } from '#shared/caseload/signals/why.ts';
import type { OverNorm } from '#shared/caseload/team/norm.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { texts } from './texts.ts';
import { WhyText } from './why-dialog.tsx';

export interface NormRowProps {
  readonly over: OverNorm;
  readonly about: 'mine' | 'team';
}

/**
 * A caseload above the norm, as a line among what is to be done now. It is about no client, so it cannot be
 * put off: it stays until clients are handed over, or the norm or the fte changes.
 */
export function NormRow({ over, about }: NormRowProps) {
  const [asked, setAsked] = useState(false);
  const { norm: words, row } = texts;
  const title = about === 'mine' ? words.mine : words.of(over.name);
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
        aria-label={row.actFor(texts.caseload.handOver, title)}
      >
        {texts.caseload.handOver}
      </Button>
      <ActionIcon
        size={30}
        className="today-row-menu"
        aria-label={words.whyOf(title)}
        onClick={() => setAsked(true)}
      >
        <IconInfoCircle size={18} aria-hidden />
      </ActionIcon>
      {asked && <WhyNorm over={over} onClose={() => setAsked(false)} />}
    </li>
  );
}

interface WhyNormProps {
  readonly over: OverNorm;
  readonly onClose: () => void;
}

function WhyNorm({ over, onClose }: WhyNormProps) {
  const settings = useCall('caseload.settings', {});
  return (
    <WhyText
      label={texts.norm.label}
      sentence={texts.norm.sentence(over.persons, over.norm)}
      rule={settings.data === undefined ? '' : normRule(settings.data.thresholds)}
      source={normSource}
      onClose={onClose}
    />
  );
}
