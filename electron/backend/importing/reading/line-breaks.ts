const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How the lines of a text end: LF, CR LF and CR each end one, as in an editor. */
export interface LineBreaks {
  /** How many lines the text has; an end of line at the very end begins no other. */
  readonly lines: number;
  /** What the parser is told, the longest first. One where there is one: it is faster. */
  readonly delimiters: readonly string[];
}

export function findLineBreaks(utf8: Buffer): LineBreaks {
  let pairs = 0;
  let feeds = 0;
  for (let at = utf8.indexOf(lineFeed); at >= 0; at = utf8.indexOf(lineFeed, at + 1)) {
    if (utf8[at - 1] === carriageReturn) pairs += 1;
    else feeds += 1;
  }
  let returns = -pairs;
  for (let at = utf8.indexOf(carriageReturn); at >= 0; at = utf8.indexOf(carriageReturn, at + 1)) {
    returns += 1;
  }
  const last = utf8[utf8.length - 1];
  const open = last === undefined || last === lineFeed || last === carriageReturn ? 0 : 1;
  const delimiters = [
    ...(pairs > 0 ? ['\r\n'] : []),
    ...(feeds > 0 ? ['\n'] : []),
    ...(returns > 0 ? ['\r'] : []),
  ];
  return {
    lines: pairs + feeds + returns + open,
    delimiters: delimiters.length > 0 ? delimiters : ['\n'],
  };
}

/** How many lines end inside a cell. */
export function breaksIn(cell: string): number {
  let count = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell.charCodeAt(at);
    if (char === lineFeed) count += 1;
    else if (char === carriageReturn && cell.charCodeAt(at + 1) !== lineFeed) count += 1;
  }
  return count;
}

/** Where each line begins, with one more for the end of the text. */
export function lineStarts(utf8: Buffer): number[] {
  const starts = [0];
  for (let at = 0; at < utf8.length; at += 1) {
    const byte = utf8[at];
    if (byte === lineFeed || (byte === carriageReturn && utf8[at + 1] !== lineFeed)) {
      starts.push(at + 1);
    }
  }
  if (starts.at(-1) !== utf8.length) starts.push(utf8.length);
  return starts;
}
