import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { mustGo } from '#shared/evaluation/must-go.ts';
import { href, paths } from '../../lib/paths.ts';
import { texts } from '../texts.ts';
import type { NameWithWords } from './names-in.ts';
import { RenameForm, type Renamed } from './rename-form.tsx';
import './saving.css';

export interface FoundNameProps {
  readonly found: NameWithWords;
  readonly onChecked: () => void;
}

const { share } = texts;

/** The lists of which a name is changed here, as it is changed nowhere else. */
const renamedHere: Partial<Record<NameWithWords['kind'], Renamed['list']>> = {
  provider: 'provider',
  trajectoryType: 'trajectory_type',
};
const changedAt: Partial<Record<NameWithWords['kind'], { path: string; label: string }>> = {
  fund: { path: paths.budget, label: share.toFund },
  nationality: { path: paths.caseload, label: share.toClients },
};

/** One name of the team file that may hold a client: what it is the name of, and what can be done. */
export function FoundName({ found, onChecked }: FoundNameProps) {
  const { kind, name, sure, words } = found;
  const [renaming, setRenaming] = useState(false);
  const list = renamedHere[kind];
  const elsewhere = changedAt[kind];
  return (
    <li className="e-found-name">
      <p>
        <strong>{name}</strong> ({share.kinds[kind]}). {sure ? share.sure : share.maybe(words)}
      </p>
      <div className="e-choices">
        {!mustGo({ name: found }) && (
          <Button size="xs" aria-label={share.noClientOf(name)} onClick={onChecked}>
            {share.noClient}
          </Button>
        )}
        {list !== undefined && (
          <Button
            size="xs"
            aria-label={share.renameOf(name)}
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            {share.rename}
          </Button>
        )}
        {elsewhere !== undefined && (
          <Anchor fz={14} href={href(elsewhere.path)}>
            {elsewhere.label}
          </Anchor>
        )}
      </div>
      {renaming && list !== undefined && <RenameForm list={list} name={name} />}
    </li>
  );
}
