import { describe, expect, it } from 'vitest';
import { describeRemark, Remarks } from '#shared/importing/remarks.ts';

describe('remarks', () => {
  it('say where and what', () => {
    const remark = { line: 41, column: 'Geb.datum', message: '31-02-1990 bestaat niet.' };
    expect(describeRemark(remark)).toBe('regel 41, kolom "Geb.datum": 31-02-1990 bestaat niet.');
    expect(describeRemark({ ...remark, column: null })).toBe(
      'regel 41, kolom "hele regel": 31-02-1990 bestaat niet.',
    );
  });

  it('come in the order of lines and columns, each once', () => {
    const remarks = new Remarks(['a', 'b']);
    remarks.add(3, 1, 'drie b');
    remarks.add(2, 1, 'twee b');
    remarks.add(3, null, 'drie');
    remarks.add(3, 0, 'drie a');
    remarks.add(3, 1, 'drie b');
    expect(remarks.inOrder().map(({ message }) => message)).toEqual([
      'twee b',
      'drie',
      'drie a',
      'drie b',
    ]);
    expect(remarks.inOrder()[0]).toEqual({
      line: 2,
      column: 'b',
      columnIndex: 1,
      message: 'twee b',
    });
  });
});
