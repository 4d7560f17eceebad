import type { Report } from '#shared/evaluation/schema.ts';
import { exportTexts, modeLines, protectionName } from '#shared/evaluation/texts.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { practiceMark } from '#shared/kernel/letterhead.ts';

/** What a file of figures is: in lines of a name and what it is. */
export function aboutReport(report: Report): (readonly [string, string])[] {
  const { municipality, teamName, period, comparedWith, mode, protection, title } = report;
  return [
    ...(report.practice ? ([[exportTexts.practice, practiceMark]] as const) : []),
    [exportTexts.report, title],
    [exportTexts.municipality, municipality],
    [exportTexts.team, teamName],
    [exportTexts.period, formatPeriod(period)],
    ...(comparedWith ? ([[exportTexts.comparedWith, formatPeriod(comparedWith)]] as const) : []),
    [exportTexts.mode, modeLines[mode]],
    ...(mode === 'intern' ? [] : ([[exportTexts.protection, protectionName(report)]] as const)),
    ...protection.map((sentence) => ['', sentence] as const),
  ];
}

/** What the report says in words, a line a cell: headings, texts and sentences made of its figures. */
export const wordsOf = ({ blocks }: Report): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'sentences') return block.lines;
    if (block.kind === 'leftOut') return [block.line];
    if (block.kind !== 'heading' && block.kind !== 'text') return [];
    return block.text.split(/\s*\n\s*/);
  });
