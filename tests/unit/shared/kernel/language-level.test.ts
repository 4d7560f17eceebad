import { describe, expect, it } from 'vitest';
import { currentLanguageLevel, type SkillLevel } from '#shared/kernel/language-level.ts';

const today = '2026-03-17';
const skill = (name: string, level: string, measuredOn: string, basis = 'papier'): SkillLevel => ({
  skill: name,
  level,
  measuredOn,
  basis,
});

describe('currentLanguageLevel', () => {
  it('is the level of the list while no skill was measured since', () => {
    const whole = { level: 'A2', measuredOn: '2026-01-01' } as const;
    expect(currentLanguageLevel(whole, [], today)).toBe('A2');
    expect(currentLanguageLevel(whole, [skill('lezen', 'A1', '2025-12-31')], today)).toBe('A2');
    expect(currentLanguageLevel(whole, [skill('lezen', 'A1', '2026-01-01')], today)).toBe('A1');
    expect(currentLanguageLevel(null, [], today)).toBeNull();
  });

  it('gives way to any skill when the list did not say when', () => {
    const whole = { level: 'A1', measuredOn: null } as const;
    expect(currentLanguageLevel(whole, [skill('spreken', 'B1', '2020-01-01')], today)).toBe('B1');
  });

  it('is the lowest of the skills, each by its last measurement', () => {
    const skills = [
      skill('lezen', 'B1', '2026-02-01'),
      skill('lezen', 'Alfa C', '2024-02-01'),
      skill('spreken', 'A2', '2025-02-01', 'praktijk'),
    ];
    expect(currentLanguageLevel(null, skills, today)).toBe('A2');
  });

  it('takes what is on paper before what is in practice on that day, and the last word of two', () => {
    const both = [
      skill('lezen', 'A1', '2026-02-01'),
      skill('lezen', 'B2', '2026-02-01', 'praktijk'),
    ];
    expect(currentLanguageLevel(null, both, today)).toBe('A1');
    expect(currentLanguageLevel(null, both.toReversed(), today)).toBe('A1');
    const twice = [skill('lezen', 'A1', '2026-02-01'), skill('lezen', 'A2', '2026-02-01')];
    expect(currentLanguageLevel(null, twice, today)).toBe('A2');
  });

  it('knows no measurement of a day that has yet to come, and all of Alfa as one', () => {
    expect(currentLanguageLevel(null, [skill('lezen', 'A1', '2026-03-18')], today)).toBeNull();
    expect(currentLanguageLevel(null, [skill('lezen', 'Alfa B', today)], today)).toBe('Alfa');
  });
});
