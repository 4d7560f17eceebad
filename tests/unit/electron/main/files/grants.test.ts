import { describe, expect, it } from 'vitest';
import { fileRefSchema } from '#shared/team/schema.ts';
import { Grants } from '../../../../../electron/main/files/grants.ts';

describe('Grants', () => {
  it('gives a reference that tells nothing of the path, the same for the same file', () => {
    const grants = new Grants();
    const chosen = grants.grant('/home/u/Team.trede');
    expect(chosen).toMatchObject({ name: 'Team.trede', folder: '/home/u' });
    expect(fileRefSchema.parse(chosen.ref)).not.toContain('Team');
    expect(grants.grant('/home/u/Team.trede').ref).toBe(chosen.ref);
    expect(grants.grant('/home/u/Ander.trede').ref).not.toBe(chosen.ref);
    expect(grants.pathOf(chosen.ref)).toBe('/home/u/Team.trede');
    expect(grants.all()[chosen.ref]).toBe('/home/u/Team.trede');
  });

  it('drops all but one, or all', () => {
    const grants = new Grants();
    const kept = grants.grant('/a.trede');
    grants.grant('/b.csv');
    grants.dropAllBut('/a.trede');
    expect(grants.all()).toEqual({ [kept.ref]: '/a.trede' });
    grants.dropAllBut(null);
    expect(grants.all()).toEqual({});
  });
});
