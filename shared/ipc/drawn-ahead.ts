/** On the root of a page that was drawn ahead, until it is alive: the reference of the file whose password it asks. */
export const drawnAheadAttribute = 'data-drawn-ahead';

/** In place of `style` in what was drawn ahead: the policy of the page lets no style of an element in by its text. */
export const styleAttribute = 'data-style';

/** On the script of such a page: which script is the app. */
export const appAttribute = 'data-app';

/** Told to the document once what was drawn ahead does what it shows. */
export const liveEvent = 'trede:live';
