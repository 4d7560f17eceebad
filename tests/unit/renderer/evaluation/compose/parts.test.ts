import { describe, expect, it } from 'vitest';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import { nameOf } from '../../../../../renderer/evaluation/compose/offered.ts';
import {
  moved,
  partsIn,
  partsToKeep,
  problemOf,
  textsOf,
  withPart,
} from '../../../../../renderer/evaluation/compose/parts.ts';
import { composeTexts } from '../../../../../renderer/evaluation/compose/texts.ts';

const parts = partsIn(textsOf('', evaluationReport));
const kinds = (some: typeof parts) => some.map(({ key }) => key);

describe('the parts of a report that is put together', () => {
  it('are kept as they were, but for texts in which nothing was written', () => {
    expect(partsToKeep(parts)).toEqual(evaluationReport.parts);
    const more = withPart(parts, { kind: 'text', text: ' \n' }, null).parts;
    expect(partsToKeep(more)).toEqual(evaluationReport.parts);
  });

  it('get a number of their own, and stand behind the part that was pointed at', () => {
    const { parts: more, key } = withPart(parts, { kind: 'heading', text: 'Zo' }, 0);
    expect(more[1]).toEqual({ key, part: { kind: 'heading', text: 'Zo' } });
    expect(new Set(kinds(more)).size).toBe(parts.length + 1);
    expect(withPart([], { kind: 'heading', text: 'Zo' }, null).parts).toHaveLength(1);
  });

  it('move by one place and stay at the edge', () => {
    expect(kinds(moved(parts, 1, -1)).slice(0, 3)).toEqual([1, 0, 2]);
    expect(kinds(moved(parts, 0, 1)).slice(0, 3)).toEqual([1, 0, 2]);
    expect(kinds(moved(parts, 0, -1))).toEqual(kinds(parts));
    expect(kinds(moved(parts, parts.length - 1, 1))).toEqual(kinds(parts));
  });

  it('all have a name, in every report that comes with Trede', () => {
    for (const { definition } of readyMadeReports) {
      for (const part of definition.parts) expect(nameOf(part)).not.toBe(composeTexts.unknown);
    }
  });
});

describe('an own text', () => {
  it('is refused with a BSN in it, and said to be too long', () => {
    expect(problemOf({ kind: 'text', text: '' })).toBeNull();
    expect(problemOf({ kind: 'text', text: 'Het ging goed.' })).toBeNull();
    expect(problemOf({ kind: 'text', text: 'BSN 111222333' })).toMatch(/BSN/);
    expect(problemOf({ kind: 'heading', text: 'a'.repeat(121) })).toMatch(/120/);
  });
});
