/** What the history noted of a row is compared with it: new columns that are not empty are in it too. */
export const histories: readonly string[] = [
  ['product', 'unit', "'traject'"],
  ['team_member', 'coordinator', '0'],
].flatMap(([table, column, value]) =>
  ['before_values', 'after_values'].map(
    (noted) => `update change_row set ${noted} = json_set(${noted}, '$.${column}', ${value})
      where table_name = '${table}' and ${noted} is not null`,
  ),
);
