import { Anchor } from '@mantine/core';
import type { Obstacle, UndoPlan } from '#shared/importing/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { href, paths } from '../lib/paths.ts';
import { cutAtClient } from './import-words.ts';
import { wayOut } from './undo-way-out.ts';
import { logTexts } from './texts-log.ts';

const { undo: says } = logTexts;

export interface UndoObstaclesProps {
  readonly plan: UndoPlan;
  /** The user goes to a client: the dialog closes. */
  readonly onLeave: () => void;
  /** Asks for the later import that is to be undone first. */
  readonly onUndoFirst: (importId: Id) => void;
}

/** The later changes that stand in the way of undoing, each with the way to the client or the import. */
export function UndoObstacles({ plan, onLeave, onUndoFirst }: UndoObstaclesProps) {
  const { obstacles, obstacleCount } = plan;
  return (
    <>
      {wayOut(obstacles).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {obstacles.length < obstacleCount && <p>{says.someOf(obstacles.length, obstacleCount)}</p>}
      <ul className="i-dots i-obstacles" aria-label={says.obstacles}>
        {obstacles.map((obstacle, index) => (
          <li key={`${index}:${obstacle.message}`}>
            <ObstacleLine {...{ obstacle, onLeave, onUndoFirst }} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ObstacleLineProps extends Omit<UndoObstaclesProps, 'plan'> {
  readonly obstacle: Obstacle;
}

function ObstacleLine({ obstacle, onLeave, onUndoFirst }: ObstacleLineProps) {
  const { clientId, clientName, importId, because, message } = obstacle;
  if (importId !== null && because === 'later-import') {
    return (
      <>
        {message}{' '}
        <Anchor component="button" type="button" onClick={() => onUndoFirst(importId)}>
          {says.first}
        </Anchor>
      </>
    );
  }
  if (clientId === null) return message;
  const cut = cutAtClient(message);
  const link = (words: string) => (
    <a href={href(paths.client(clientId))} onClick={onLeave}>
      {words}
    </a>
  );
  return cut === null ? (
    <>
      {message} {link(says.toClient)}
    </>
  ) : (
    <>
      {cut.before}
      {link(cut.number)}
      {clientName === null ? '' : ` (${clientName})`}
      {cut.after}
    </>
  );
}
