const comments = /\/\*[\s\S]*?\*\//g;
const blank = (comment) => comment.replace(/\S/g, ' ');

/**
 * Reads a style sheet as an empty program with its comments, so that the rule on the length of files holds
 * for styles too. What is in it stays prettier's.
 */
export const styleLines = {
  meta: { name: 'style-lines', version: '1.0.0' },
  /** @param {string} text */
  parse: (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    const place = (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line: line + 1, column: offset - starts[line] };
    };
    const spot = (start, end) => ({
      range: [start, end],
      loc: { start: place(start), end: place(end) },
    });
    return {
      type: 'Program',
      sourceType: 'module',
      body: [],
      // Words, so that a line with a comment behind a rule counts.
      tokens: [...text.replace(comments, blank).matchAll(/\S+/g)].map(({ 0: value, index }) => ({
        type: 'Punctuator',
        value,
        ...spot(index, index + value.length),
      })),
      comments: [...text.matchAll(comments)].map(({ 0: comment, index }) => ({
        type: 'Block',
        value: comment.slice(2, -2),
        ...spot(index, index + comment.length),
      })),
      ...spot(0, text.length),
    };
  },
};
