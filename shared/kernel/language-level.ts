import { z } from 'zod';
import type { IsoDate } from './dates.ts';

export const languageLevels = ['Alfa', 'A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const languageLevelSchema = z.enum(languageLevels);
export type LanguageLevel = z.infer<typeof languageLevelSchema>;

/** A level as a whole, as a list of the municipality gives it. */
interface WholeLevel {
  readonly level: LanguageLevel;
  /** `null`: the list did not say. */
  readonly measuredOn: IsoDate | null;
}

/** A measurement of one skill, in the words of the record: 'Alfa B', 'A2'. */
export interface SkillLevel {
  readonly skill: string;
  readonly level: string;
  readonly basis: string;
  readonly measuredOn: IsoDate;
}

/**
 * The level of language that counts now, wherever one level is asked for: the lowest of the four skills, each
 * by its last measurement up to this day; of two on one day what is on paper goes before what is in practice.
 * Somebody is as far as the weakest skill: an exam is passed in all of them. Our choice.
 *
 * A level as a whole counts while no skill was measured on its day or later; skills measured before it give
 * way to it. `null`: neither is known.
 *
 * @param skills in the order in which they were written down
 */
export function currentLanguageLevel(
  whole: WholeLevel | null,
  skills: readonly SkillLevel[],
  today: IsoDate,
): LanguageLevel | null {
  const since = whole?.measuredOn ?? '';
  const latest = new Map<string, SkillLevel>();
  for (const one of skills) {
    if (one.measuredOn > today || one.measuredOn < since) continue;
    const known = latest.get(one.skill);
    if (known === undefined || goesBefore(one, known)) latest.set(one.skill, one);
  }
  const places = [...latest.values()].map(({ level }) => languageLevels.indexOf(asWhole(level)));
  return languageLevels[Math.min(...places)] ?? whole?.level ?? null;
}

function goesBefore(one: SkillLevel, other: SkillLevel): boolean {
  if (one.measuredOn !== other.measuredOn) return one.measuredOn > other.measuredOn;
  return one.basis === 'papier' || other.basis !== 'papier';
}

/** 'Alfa A' to 'Alfa C' are one level in the lists. */
const asWhole = (level: string): LanguageLevel =>
  languageLevels.find((one) => one === level) ?? 'Alfa';
