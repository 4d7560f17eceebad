import type { Finding } from './rule.mts';

/** What a rule may have against one text, and why it stays. */
interface Exception {
  readonly file: string;
  /** A piece of the text. */
  readonly piece: string;
  readonly rule: string;
  readonly why: string;
}

const saveAs = 'Excel calls its own command so, and a reader looks for these words.';
const nameOfLaw = 'The name of a law or a list of the archives.';

export const exceptions: readonly Exception[] = [
  {
    file: 'electron/backend/importing/limits.ts',
    piece: 'Opslaan als',
    rule: 'één naam voor één ding',
    why: saveAs,
  },
  {
    file: 'electron/backend/importing/reading/workbook/kind-of-file.ts',
    piece: 'Opslaan als, Excel-werkmap',
    rule: 'één naam voor één ding',
    why: saveAs,
  },
  {
    file: 'electron/backend/importing/reading/workbook/kind-of-file.ts',
    piece: 'Opslaan als, Excel (.xlsx)',
    rule: 'één naam voor één ding',
    why: saveAs,
  },
  {
    file: 'renderer/purchasing/order/texts.ts',
    piece: 'Delete voor leeg',
    rule: 'Nederlands',
    why: 'What stands on the key.',
  },
  {
    file: 'electron/backend/workflows/privacy/declaration-texts.ts',
    piece: 'Algemene wet inzake rijksbelastingen',
    rule: 'gewone woorden',
    why: nameOfLaw,
  },
  {
    file: 'shared/team/retention/kinds.ts',
    piece: 'Algemene wet inzake rijksbelastingen',
    rule: 'gewone woorden',
    why: nameOfLaw,
  },
  {
    file: 'shared/team/retention/kinds.ts',
    piece: 'intergemeentelijke organen',
    rule: 'korte woorden',
    why: nameOfLaw,
  },
  {
    file: 'shared/importing/remarks.ts',
    piece: 'kolom "',
    rule: 'aanhalingstekens',
    why: 'The README promises this form to who reads the output of the demo with a script.',
  },
];

const covers = ({ file, piece, rule }: Exception, finding: Finding): boolean =>
  finding.text.file === file && finding.rule === rule && finding.text.text.includes(piece);

/** The findings that no exception covers, and the exceptions that cover nothing any more. */
export const judged = (
  findings: readonly Finding[],
): { left: readonly Finding[]; unused: readonly Exception[] } => ({
  left: findings.filter((finding) => !exceptions.some((one) => covers(one, finding))),
  unused: exceptions.filter((one) => !findings.some((finding) => covers(one, finding))),
});
