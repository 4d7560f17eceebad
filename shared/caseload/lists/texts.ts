/** The parts of a saved view, as people see them. */
export const viewFieldLabels = { name: 'Naam', setting: 'Lijst' } as const;

/** What stands there when somebody else set the list in another way. */
export const viewChangedWords = 'een andere keuze van kolommen, filters of volgorde';
