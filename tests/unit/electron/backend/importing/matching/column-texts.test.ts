import { describe, expect, it } from 'vitest';
import {
  countCells,
  gatherTexts,
} from '../../../../../../electron/backend/importing/matching/column-texts.ts';

const listOf = (headers: readonly string[], rows: readonly string[][]) => ({
  headers,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});

describe('what stands in the columns of a list', () => {
  it('is each different cell with its rows, in the order of the list and without empty ones', () => {
    const list = listOf(['Naam', 'Wijk'], [['Bos', 'Noord'], ['Mos'], ['Bos', ''], ['', 'Zuid']]);
    const [names, districts] = gatherTexts(list);
    expect([...(names ?? [])]).toEqual([
      ['Bos', 2],
      ['Mos', 1],
    ]);
    expect([...(districts ?? [])]).toEqual([
      ['Noord', 1],
      ['Zuid', 1],
    ]);
    expect(countCells(list, 0)).toEqual(names);
  });

  it('leaves the cells as they are, those of no column too', () => {
    const long = 'een tekst die langer is dan een woord';
    const cells = () => [['K1', long, 'te veel'], ['K2', long], ['K3']];
    const list = listOf(['Nummer', 'Opmerking'], cells());
    expect(gatherTexts(list)).toHaveLength(2);
    expect(list.rows.map((row) => row.cells)).toEqual(cells());
  });

  it('is left to who reads the rows where nearly all of them differ', () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => [`K${index}`, 'ja']);
    const [numbers, answers] = gatherTexts(listOf(['Nummer', 'Taalmaatje'], rows));
    expect(numbers).toBeNull();
    expect([...(answers ?? [])]).toEqual([['ja', 6_000]]);
  });
});
