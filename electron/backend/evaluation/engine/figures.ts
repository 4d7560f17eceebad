import type { Period } from '#shared/kernel/dates.ts';
import { ask, type Group } from './ask.ts';
import type { ReadModel } from './read-model.ts';
import { answers, asAsked, type Question } from './question.ts';

export interface Answer {
  readonly question: Question;
  readonly groups: readonly Group[];
}

/** The answers to all questions of a report. */
export class Figures {
  /** What was asked, with what was answered. */
  readonly known: readonly Answer[];

  private constructor(known: readonly Answer[]) {
    this.known = known;
  }

  /**
   * Asks as few queries as it can: the finest questions first, the coarser ones are added up from them.
   *
   * @param kept answers of before, which are not asked again
   */
  static async of(
    db: ReadModel,
    period: Period,
    questions: readonly Question[],
    betweenQueries?: () => Promise<void>,
    kept: readonly Answer[] = [],
  ): Promise<Figures> {
    const known: Answer[] = [...kept];
    const finestFirst = questions
      .map(asAsked)
      .toSorted((a, b) => b.groupBy.length - a.groupBy.length);
    for (const question of finestFirst) {
      if (known.some((answer) => answers(answer.question, question))) continue;
      known.push({ question, groups: await ask(db, period, question) });
      await betweenQueries?.();
    }
    return new Figures(known);
  }

  /** The groups that answer a question; those of several values are added up where counts add up. */
  groups(question: Question): readonly Group[] {
    const asked = asAsked(question);
    const answer = this.known.find((known) => answers(known.question, asked));
    if (answer === undefined) throw new Error('a figure was not asked for');
    const { groupBy } = answer.question;
    const wanted = question.groupBy.map((name) => groupBy.indexOf(name));
    const passes = (group: Group) =>
      groupBy.every((name, index) => {
        if (Object.hasOwn(asked.where, name)) return true;
        const allowed = question.where[name];
        return allowed === undefined || allowed.includes(group.values[index] ?? '');
      });
    const merged = new Map<string, Group>();
    for (const group of answer.groups.filter(passes)) {
      const values = wanted.map((index) => group.values[index] ?? null);
      const key = JSON.stringify(values);
      const earlier = merged.get(key);
      merged.set(
        key,
        earlier ? { values, value: earlier.value + group.value } : { ...group, values },
      );
    }
    return [...merged.values()];
  }
}
