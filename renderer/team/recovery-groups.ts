/** The groups of a recovery code, as they stand on paper. */
export const recoveryGroups = (code: string): string[] =>
  code.split(/[\s-]+/).filter((group) => group !== '');

const bare = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/** Whether the typed text is that group; case, spaces and hyphens do not matter. */
export const isGroup = (typed: string, group: string): boolean => bare(typed) === bare(group);
