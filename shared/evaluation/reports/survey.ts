import type { ReportDefinition } from '../schema.ts';
import { heading, sentences, tables } from './parts.ts';

/** What cities are asked, again and again [G40]. */
export const surveyReport: ReportDefinition = {
  title: 'Vragen over statushouders: de antwoorden',
  parts: [
    sentences('inleiding'),
    heading('Hoeveel statushouders vestigden zich, en wat was de taakstelling?'),
    ...tables('gevestigd-per-jaar', 'taakstelling'),
    heading('Uit welke landen komen de klanten?'),
    ...tables('nationaliteit'),
    heading('Hoeveel klanten zijn in de bijstand?'),
    ...tables('in-bijstand'),
    heading('Hoeveel klanten stroomden uit, en waarom?'),
    ...tables('uitstroom-per-jaar', 'cohort'),
    heading('Hoeveel klanten zijn in een traject?'),
    ...tables('in-traject'),
  ],
  checkedWords: [],
};
