/** The outcome of what was done. Any other says why it was not, or what Trede found. */
export const done = 'gedaan';
