import { describe, expect, it } from 'vitest';
import { judgeDrop, type DropMoment } from '../../../../../renderer/app/drop/judge-drop.ts';
import { texts } from '../../../../../renderer/app/drop/texts.ts';

const file = { ref: 'r', name: 'lijst.csv', folder: '/m' };
const list = { kind: 'list', file } as const;
const team = { kind: 'team', file } as const;
const quiet: DropMoment = { phase: 'open', mayImport: true, importing: false, unsaved: false };

describe('a file that is let go above the window', () => {
  it('is imported when it is a list and nothing stands in the way', () => {
    expect(judgeDrop(list, quiet)).toEqual({ does: 'import', file });
  });

  it.each([
    [{ phase: 'locked' }, texts.listWhileLocked],
    [{ phase: 'first-run' }, texts.listWhileLocked],
    [{ phase: 'elsewhere' }, texts.busy],
    [{ mayImport: false }, texts.notAllowed],
    [{ importing: true }, texts.importing],
    [{ unsaved: true }, texts.unsaved],
    [{ mayImport: false, importing: true, unsaved: true }, texts.notAllowed],
  ] as const)('is not when something does: %j', (part, line) => {
    expect(judgeDrop(list, { ...quiet, ...part })).toEqual({ does: 'say', line });
  });

  it.each(['open', 'locked', 'first-run'] as const)(
    'goes the way of a double click when it is a team file, whoever drags it: %s',
    (phase) => {
      const moment = { ...quiet, phase, mayImport: false };
      expect(judgeDrop(team, moment)).toEqual({ does: 'show-team', file });
    },
  );

  it('waits while the window locks', () => {
    expect(judgeDrop(team, { ...quiet, phase: 'elsewhere' })).toEqual({
      does: 'say',
      line: texts.busy,
    });
  });
});
