/** A date, an amount or a reference to the law: half of it at the end of a line reads as something else. */
const together = /(\d{2}-\d{2}-\d{4}|€[ \u00a0][\d.,]*\d|artikel[ \u00a0]\d+\w*)/i;

export interface TextPart {
  readonly text: string;
  /** Stays on one line. */
  readonly whole: boolean;
}

/** A text in parts, of which some may not be broken over two lines; together they are the text. */
export const unbrokenParts = (text: string): TextPart[] =>
  text
    .split(together)
    .map((part, at) => ({ text: part, whole: at % 2 === 1 }))
    .filter((part) => part.text !== '');
