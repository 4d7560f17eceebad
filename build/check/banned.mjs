/**
 * What lint forbids, and why. One list, so that who meets a ban reads its reason in the message,
 * and who wants an exception sees where it would be made.
 */

const bans = {
  everywhere: [
    {
      selector: 'ExportDefaultDeclaration',
      message:
        'No default exports outside tool configurations: a name should be the same everywhere.',
    },
    {
      selector: 'ExportAllDeclaration',
      message: 'No barrels: import from the file itself, so that the walls can be seen.',
    },
    {
      selector: 'ExportNamedDeclaration[source]',
      message: 'No re-exports: import from the file itself, so that the walls can be seen.',
    },
  ],
  clock: [
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Rules have no clock: take `today` as an argument, so that a test can choose it.',
    },
    {
      selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      message: 'Rules have no clock: take the time as an argument, so that a test can choose it.',
    },
  ],
  chance: [
    {
      selector: 'MemberExpression[object.name="Math"][property.name="random"]',
      message:
        'Math.random can be guessed and not repeated: ids and keys come from node:crypto, samples from a seed.',
    },
  ],
  database: [
    {
      selector: 'CallExpression[callee.property.name="serialize"]',
      message:
        'serialize() of the database driver gives the whole team file unencrypted: copy with VACUUM INTO.',
    },
  ],
  page: [
    {
      selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      message: 'Text of a client must never become markup: render it as text.',
    },
    {
      selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
      message: 'Text of a client must never become markup: render it as text.',
    },
  ],
};

/**
 * The rule entry for the named groups of bans. ESLint replaces the options of an earlier
 * configuration, so each call names all groups that hold for its files.
 *
 * @param {...keyof typeof bans} groups
 */
export const bannedSyntax = (...groups) => ({
  'no-restricted-syntax': groups.length
    ? ['error', ...groups.flatMap((group) => bans[group])]
    : 'off',
});

/** Globals that reach the outside world or run text as code. */
export const bannedCalls = {
  'no-restricted-globals': [
    'error',
    { name: 'fetch', message: 'Trede makes no network connections.' },
    { name: 'XMLHttpRequest', message: 'Trede makes no network connections.' },
    { name: 'WebSocket', message: 'Trede makes no network connections.' },
  ],
};
