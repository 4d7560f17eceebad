import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName, withExtension } from '../../../../../electron/main/files/file-names.ts';

describe('toFileName', () => {
  it.each([
    ['Team Statushouders', 'Team Statushouders'],
    ['Werk/Groei: "2019"', 'Werk Groei 2019'],
    ['../../etc/passwd', 'etc passwd'],
    ['Čapek', 'Čapek'],
    ['con', 'Team'],
    ['LPT1', 'Team'],
    ['...', 'Team'],
    ['', 'Team'],
  ])('%j becomes %j', (typed, expected) => {
    expect(toFileName(typed, 'Team')).toBe(expected);
  });

  it('gives for any text a name that every system takes, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const name = toFileName(typed, 'Team');
        expect(name).not.toMatch(/[\\/:*?"<>|]|^[. ]|[. ]$|^$/);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(toFileName(name, 'Team')).toBe(name);
      }),
    );
  });
});

describe('withExtension', () => {
  it('adds it once, whatever its case', () => {
    expect(withExtension('/m/Team', 'trede')).toBe('/m/Team.trede');
    expect(withExtension('/m/Team.TREDE', 'trede')).toBe('/m/Team.TREDE');
    expect(withExtension('/m/Team.pdf', 'trede')).toBe('/m/Team.pdf.trede');
  });
});
