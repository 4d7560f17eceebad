/** The package's own types are not reachable through its export map. */
declare module 'better-sqlite3-multiple-ciphers' {
  const Driver: new (
    path: string,
    options: { readonly fileMustExist: boolean; readonly timeout: number },
  ) => import('./driver.ts').DatabaseDriver;
  export default Driver;
}
