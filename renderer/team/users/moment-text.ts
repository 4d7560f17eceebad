const moment = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `21-11-2026 17:45`, by the clock of this computer. */
export const momentText = (at: string): string => moment.format(new Date(at)).replace(',', '');
