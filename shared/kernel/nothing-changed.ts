/** In place of the number of a change, when all that was sent stood there already: nothing is to be undone. */
export const nothingChanged = 0;
