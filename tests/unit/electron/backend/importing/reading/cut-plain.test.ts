import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlain } from '../../../../../../electron/backend/importing/reading/cut-plain.ts';
import {
  cutAt,
  plainDialect,
} from '../../../../../../electron/backend/importing/reading/dialect.ts';
import { findLineBreaks } from '../../../../../../electron/backend/importing/reading/line-breaks.ts';
import { parseAll } from '../../../../../../electron/backend/importing/reading/parse.ts';

const pieces = ['a', 'Zoë', 'ş', '€ 1.450,-', "'t Hof", ' ', ';', ';', ',', '\t', '|'];
const lineEnds = ['\r\n', '\n', '\r'];

describe('cutting a text without quotes', () => {
  it('makes of any text just what the parser makes of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, ...lineEnds), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(';', ',', '\t', '|', '; ', null),
        (written, delimiter) => {
          const utf8 = Buffer.from(written.join(''));
          const dialect = plainDialect(delimiter);
          const { delimiters } = findLineBreaks(utf8);
          expect(cutPlain(utf8, cutAt(dialect))).toEqual(parseAll(utf8, dialect, delimiters));
        },
      ),
    );
  });
});
