import { createSpotlight } from '@mantine/spotlight';

/** The state of the search box: whether it is open, and which line is chosen. */
export const [searchStore, searchSpotlight] = createSpotlight();
