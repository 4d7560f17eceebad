import type { Obstacle, UndoPlan } from '#shared/importing/schema.ts';
import { href, paths } from '../lib/paths.ts';
import { cutAtClient } from './import-words.ts';
import { logTexts } from './texts-log.ts';

const { undo: says } = logTexts;

export interface UndoObstaclesProps {
  readonly plan: UndoPlan;
  /** The user goes to a client: the dialog closes. */
  readonly onLeave: () => void;
}

/** The later changes that stand in the way of undoing, each with the way to the client. */
export function UndoObstacles({ plan, onLeave }: UndoObstaclesProps) {
  const { obstacles, obstacleCount } = plan;
  return (
    <>
      <p>
        {says.blocked(obstacleCount)} {says.blockedStays}
      </p>
      {obstacles.length < obstacleCount && <p>{says.someOf(obstacles.length, obstacleCount)}</p>}
      <ul className="i-dots i-obstacles" aria-label={says.obstacles}>
        {obstacles.map((obstacle, index) => (
          <li key={`${index}:${obstacle.message}`}>
            <ObstacleLine obstacle={obstacle} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ObstacleLine({ obstacle, onLeave }: { obstacle: Obstacle; onLeave: () => void }) {
  const { clientId, message } = obstacle;
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
      {cut.after}
    </>
  );
}
