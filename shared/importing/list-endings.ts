/** The endings of the files that can be imported, without the dot. */
export const listEndings = ['xlsx', 'xlsm', 'csv', 'txt', 'tsv'] as const;
