import { hostname, userInfo } from 'node:os';

/** Where a call comes from, for the log; each is empty when the computer does not tell. */
export interface ThisComputer {
  readonly account: string;
  readonly name: string;
}

export const thisComputer = (): ThisComputer => ({
  account: told(() => userInfo().username),
  name: told(hostname),
});

/** Some computers have no name for the account. */
function told(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}
