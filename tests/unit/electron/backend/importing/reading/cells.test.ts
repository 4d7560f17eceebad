import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';

const read = (text: string) => readTable(Buffer.from(text));
const cellsOf = async (text: string) => (await read(text)).rows.map(({ cells }) => cells);

describe('the cells of a list', () => {
  it('keep their spaces and zeros, and lose the quotes of the dialect', async () => {
    expect(await cellsOf('nr;naam;tel\n007; Jan ;"06;1"\n008;"de ""oude""";\n')).toEqual([
      ['007', ' Jan ', '06;1'],
      ['008', 'de "oude"', ''],
    ]);
  });

  it.each(['\r\n', '\n', '\r'])('may hold lines, which count: %j', async (newline) => {
    const lines = ['nr;naam', `1;"a${newline}b"`, '', '2;c', ''];
    const { rows } = await read(lines.join(newline));
    expect(rows).toEqual([
      { line: 2, cells: ['1', `a${newline}b`] },
      { line: 5, cells: ['2', 'c'] },
    ]);
  });

  it('know lines that end in different ways', async () => {
    const { rows } = await read('nr;naam\r\n1;a\n2;b\r3;"c\nd"\r\n4;e');
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  });

  it('may be quoted with apostrophes', async () => {
    expect(await cellsOf("nr;naam;plaats\n1;'Jan';'x;y'\n2;'Piet';'foto's'\n")).toEqual([
      ['1', 'Jan', 'x;y'],
      ['2', 'Piet', "foto's"],
    ]);
  });

  it('are not quoted by an apostrophe in front of a Dutch name', async () => {
    expect(await cellsOf("nr;naam;plaats\n1;'t Hof;'s-Gravenhage\n2;Wit;'s-Gravenhage\n")).toEqual([
      ['1', "'t Hof", "'s-Gravenhage"],
      ['2', 'Wit', "'s-Gravenhage"],
    ]);
  });

  it('may have quotes behind a backslash', async () => {
    expect(
      await cellsOf('nr;naam\n1;"Jan \\"de; oude\\""\n2;"Piet \\"x;y\\" Wit"\n3;"c"\n'),
    ).toEqual([
      ['1', 'Jan "de; oude"'],
      ['2', 'Piet "x;y" Wit'],
      ['3', 'c'],
    ]);
  });

  it.each([
    ['1;Jan "de" Wit;x', ['1', 'Jan "de" Wit', 'x']],
    ['1;"Piet "de" Wit";x', ['1', 'Piet "de" Wit', 'x']],
    ['1;"Piet;x', ['1', '"Piet', 'x']],
    ['1;Piet;"x', ['1', 'Piet', '"x']],
    ['1;""Piet; de oude";x', ['1', '"Piet; de oude', 'x']],
    ['1;"buis van 5"";"x;y"', ['1', 'buis van 5"', 'x;y']],
  ])('keep a quote that belongs to no pair: %s', async (row, cells) => {
    const others = '8;a;"b"\n9;"c";d\n';
    expect(await cellsOf(`nr;naam;plaats\n${others}${row}\n${others}`)).toEqual([
      ['8', 'a', 'b'],
      ['9', 'c', 'd'],
      cells,
      ['8', 'a', 'b'],
      ['9', 'c', 'd'],
    ]);
    expect((await cellsOf(`nr;naam;plaats\n${others}${row}`)).at(-1)).toEqual(cells);
  });

  it('are left alone in a row of another length of which all quotes are in place', async () => {
    expect(
      await cellsOf('nr;naam;a;b\n1;Jan\n2;Piet\n3;"a";"b ""x""; y"\n4;"c\nd";"e";\n'),
    ).toEqual([
      ['1', 'Jan'],
      ['2', 'Piet'],
      ['3', 'a', 'b "x"; y'],
      ['4', 'c\nd', 'e', ''],
    ]);
  });

  it('do not count the empty ones that each row has behind the last name', async () => {
    expect(await cellsOf('nr;naam\n1;Jan;\n2;Piet;\n3;Wit;;x\n')).toEqual([
      ['1', 'Jan'],
      ['2', 'Piet'],
      ['3', 'Wit', '', 'x'],
    ]);
  });

  it('do not hold the mark with which DOS ends a text, or a line of dashes', async () => {
    expect(await cellsOf('nr;naam\n---;----\n1;Jan\n\x1a')).toEqual([['1', 'Jan']]);
  });

  it.each([
    'nr,naam,plaats,start\n"1,""Bos, Jan"",Delft,1-1-2019"\n"2,""Wit, Piet"",Gouda,2-1-2019"\n',
    '"nr,naam,plaats,start"\n"1,""Bos, Jan"",Delft,1-1-2019"\n"2,""Wit, Piet"",Gouda,2-1-2019"\n',
    'nr,naam,plaats,start\n1,"Bos, Jan",Delft,1-1-2019\n"2,""Wit, Piet"",Gouda,2-1-2019"\n',
  ])('are found where Excel put whole rows in one cell: %j', async (text) => {
    expect(await read(text)).toMatchObject({
      delimiter: ',',
      headerLine: 1,
      headers: ['nr', 'naam', 'plaats', 'start'],
      rows: [
        { line: 2, cells: ['1', 'Bos, Jan', 'Delft', '1-1-2019'] },
        { line: 3, cells: ['2', 'Wit, Piet', 'Gouda', '2-1-2019'] },
      ],
    });
  });

  it('are not cut where quotes keep names together', async () => {
    expect(await cellsOf('naam\n"Bos, Jan"\n"Wit, Piet"\n')).toEqual([['Bos, Jan'], ['Wit, Piet']]);
  });

  it('are cut again in a row that was pasted in from a list with another delimiter', async () => {
    expect(
      await cellsOf('nr;naam;start;plaats\nK1;Jan;1-1-2019;Delft\nK2,Piet,2-1-2019,Gouda\n'),
    ).toEqual([
      ['K1', 'Jan', '1-1-2019', 'Delft'],
      ['K2', 'Piet', '2-1-2019', 'Gouda'],
    ]);
  });
});
