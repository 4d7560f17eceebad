import { counted, formatCount } from '#shared/kernel/text.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');

/** What the page about missing data says. */
export const texts = {
  title: 'Gegevens aanvullen',
  line: 'Wat de evaluatie nodig heeft en nog niet is ingevuld. Kies een gegeven om het meteen in te vullen.',
  filters: 'Welk gegeven?',
  all: 'Alles',
  chip: (act: string, name: string) => `${act}: ${name}`,
  groupFact: (persons: number, gaps: number) =>
    `${clients(persons)}, ${counted(gaps, 'gegeven', 'gegevens')}`,
  nobody: 'Geen klantmanager',
  more: (more: number, left: number) =>
    left === 0
      ? `Nog ${formatCount(more)} tonen`
      : `Nog ${formatCount(more)} tonen (${formatCount(left)} over)`,
  total: (persons: number, gaps: number) =>
    `${counted(gaps, 'gegeven ontbreekt', 'gegevens ontbreken')} bij ${clients(persons)}.`,
  why: (need: string) => `Waarvoor? ${need}`,
  whyAll: 'Waarvoor is dit nodig?',
  gone: 'Dit is intussen ingevuld. De lijst is bijgewerkt.',
  empty: {
    title: 'Alles is ingevuld',
    mine: 'Bij uw klanten ontbreekt niets wat de evaluatie nodig heeft.',
    team: 'Er ontbreekt niets wat de evaluatie nodig heeft.',
    toTeam: 'Hele team bekijken',
    toEvaluation: 'Naar de evaluatie',
  },
  noClients: 'Staan er klanten in Trede, dan ziet u hier welke gegevens u nog moet invullen.',
} as const;
