export type ParsedClock =
  | { readonly kind: 'time'; readonly time: string }
  /** A Dutch sentence that says what is wrong with the text. */
  | { readonly kind: 'unreadable'; readonly reason: string };

const spellings = /^(\d{1,2})(?:\s*(?:[:.,]|u(?:ur)?)\s*(\d{2}))?\s*(?:u(?:ur)?\.?)?$/i;
const bareFour = /^(\d{1,2})(\d{2})$/;

/** Reads a time of day as people type it: `9:30`, `09.30`, `9u30`, `930`, `14`, `14 uur`. */
export function parseClock(input: string): ParsedClock {
  const text = input.trim();
  const parts = bareFour.exec(text) ?? spellings.exec(text);
  const hour = Number(parts?.[1] ?? Number.NaN);
  const minute = Number(parts?.[2] ?? 0);
  if (Number.isNaN(hour)) {
    return { kind: 'unreadable', reason: `‘${text}’ is geen tijd. Schrijf het zo: 09:30.` };
  }
  if (hour > 23 || minute > 59) {
    return { kind: 'unreadable', reason: `${text} bestaat niet. Een dag loopt tot 23:59.` };
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return { kind: 'time', time: `${two(hour)}:${two(minute)}` };
}
