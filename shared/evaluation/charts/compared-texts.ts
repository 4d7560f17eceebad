import { absentSign } from '../texts.ts';

/** What is said of charts that show two periods. */
export const comparedTexts = {
  /** A finding is of the period of the report only. */
  finding: (finding: string, period: string) => `${finding} (${period})`,
  series: (label: string, period: string) => `${label}, ${period}`,
  /** Of one figure in both periods, to be heard: `20 (2018) en 15 (2017)`. */
  both: (now: string, nowName: string, then: string, thenName: string) =>
    `${now} (${nowName}) en ${then} (${thenName})`,
  over: (period: string) => `Over ${period}: `,
  /** In place of a dash, for who hears it. */
  absent: 'geen getal',
  absentNote: `Een streepje (${absentSign}) in de figuur: dat komt in die periode niet voor.`,
} as const;
