/** `Activering 4WD CARE` → `activering-4wd-care`: a stable id for tables and files. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Nothing to fold but case and spaces: most names, and a caseload has tens of thousands of them. */
const plainText = /^[ -\]_a-~]*$/;

/** Text for comparing what people type: no case, accents, doubled spaces or space around it. */
export function folded(text: string): string {
  if (plainText.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** How it stands at the start of a sentence or by itself: `groepscursus` → `Groepscursus`. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 klant`, `2 klanten`: the number with the form that fits it, thousands with a point. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Made with the first number: it has the rules of the language read, and the first screen shows no number. */
let grouped: Intl.NumberFormat | undefined;

/** `12400` → `12.400`, `0.5` → `0,5`: with all decimals that it has. */
export const formatDecimal = (value: number): string => {
  const [, decimals] = String(value).split('.');
  return formatCount(Math.trunc(value)) + (decimals === undefined ? '' : `,${decimals}`);
};

/** `12400` → `12.400`. */
export function formatCount(count: number): string {
  grouped ??= new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
  return grouped.format(count);
}
