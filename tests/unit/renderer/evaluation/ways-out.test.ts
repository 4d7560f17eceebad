import { describe, expect, it } from 'vitest';
import { earlierPeriod } from '../../../../renderer/evaluation/earlier-period.ts';
import { askedReport, toRead, type PageState } from '../../../../renderer/evaluation/page-state.ts';
import { chosenReport, firstChoice } from '../../../../renderer/evaluation/report-choice.ts';
import { waysOut } from '../../../../renderer/evaluation/ways-out.ts';

const period = { from: '2019-01-01', until: '2019-12-31' };
const whole = { from: '2017-01-01', until: '2019-12-31' };
const state: PageState = {
  choice: firstChoice,
  period,
  comparison: { kind: 'none' },
  mode: 'deelbaar',
  protection: 'afronden',
};
const definition = { title: 'Voor de raad', parts: [], checkedWords: ['Groningen'] };
const own = [{ id: 12, name: 'Raad', definition }];

describe('a report that cannot be shared', () => {
  const ways = (more: Partial<PageState>, longest = whole, wasRefused = () => false) => {
    const taken: unknown[] = [];
    const found = waysOut(
      { ...state, ...more },
      period,
      longest,
      (change) => taken.push(change),
      (chosen) => taken.push(chosen),
      wasRefused,
    );
    for (const way of found) if ('take' in way) way.take();
    return { labels: found.map(({ label }) => label), taken };
  };

  it('may be hidden where it rounds, be over a longer period, or for the team alone', () => {
    const { labels, taken } = ways({});
    expect(labels).toEqual([
      'Verbergen in plaats van afronden',
      'Hele looptijd nemen',
      'Rapport intern bekijken',
    ]);
    expect(taken).toEqual([{ protection: 'verbergen' }, whole, { mode: 'intern' }]);
    expect(ways({}, period).labels).not.toContain('Hele looptijd nemen');
  });

  it('is not offered in a way that was refused just now', () => {
    const { labels } = ways({ comparison: { kind: 'earlier' } }, whole, () => true);
    expect(labels).toEqual(['Rapport intern bekijken']);
  });

  it('may be rounded where it hides, and stand alone where it compares', () => {
    const { taken } = ways({ protection: 'verbergen', comparison: { kind: 'earlier' } });
    expect(taken.slice(0, 2)).toEqual([
      { protection: 'afronden' },
      { comparison: { kind: 'none' } },
    ]);
  });
});

describe('the report that is asked for', () => {
  it('is that of the team, with words that were checked, which nobody needs for reading', () => {
    const chosen = chosenReport({ kind: 'own', id: 12 }, own);
    if (chosen === undefined) throw new Error('no report');
    const asked = askedReport({ ...state, comparison: { kind: 'earlier' } }, chosen, period);
    expect(asked.definition?.checkedWords).toEqual(['Groningen']);
    expect(asked.comparedWith).toEqual(earlierPeriod(period).period);
    expect(toRead(asked).definition?.checkedWords).toEqual([]);
  });

  it('has what was looked at in itself, and not in another', () => {
    const checked = { [String(firstChoice.id)]: ['De Vries Coaching'] };
    const ready = chosenReport(firstChoice, own, checked);
    expect(ready?.definition.checkedWords).toEqual(['De Vries Coaching']);
    const ofTeam = chosenReport({ kind: 'own', id: 12 }, own, checked);
    expect(ofTeam?.definition.checkedWords).toEqual(['Groningen']);
  });

  it('is the first ready-made one when that of the team is gone, and waits while it is not known', () => {
    expect(chosenReport({ kind: 'own', id: 13 }, own)?.choice).toEqual(firstChoice);
    expect(chosenReport({ kind: 'own', id: 13 }, undefined)).toBeUndefined();
    expect(chosenReport({ kind: 'ready-made', id: 'weg' }, undefined)?.choice).toEqual(firstChoice);
  });
});
