/** Puts the first paint in the scheme of the system. From the moment that Mantine is there, it keeps it up to date. */
export function takeFirstScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
}
