/** In place of a hint: as high as one, so that fields of one row stand in line. */
export const noHint = '\u00a0';
