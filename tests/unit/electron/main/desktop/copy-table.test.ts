import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { Copied } from '#shared/kernel/copied-table.ts';
import { copyReportTable, copyTable } from '../../../../../electron/main/desktop/copy-table.ts';
import type { DesktopParts } from '../../../../../electron/main/desktop/parts.ts';

const ask = vi.fn<DesktopParts['backend']['ask']>();
const practises = vi.fn(() => false);
const put = vi.fn<(copied: Copied) => Promise<boolean>>(() => Promise.resolve(true));
const begin = vi.fn(() => put);
const parts = {
  backend: { ask, practises },
  clipboard: { begin },
} as unknown as Pick<DesktopParts, 'backend' | 'clipboard'>;

type Table = ParsedInput<'desktop.copyTable'>;
const lines: Table['lines'] = [
  ['Klantnummer', 'Naam'],
  ['00123', '=1+1'],
  [{ cents: -1250 }, { day: '2019-12-31' }],
];

beforeEach(() => {
  vi.clearAllMocks();
  practises.mockReturnValue(false);
  ask.mockResolvedValue({ ok: true, value: {} });
});

describe('copying a table', () => {
  it('has it noted who leaves, and puts it on the clipboard for a Dutch Excel', async () => {
    const input: Table = { of: 'klanten', lines, clientIds: [7, 8], fundId: null };
    expect(await copyTable(input, parts)).toEqual({ ok: true, value: {} });
    expect(ask).toHaveBeenCalledExactlyOnceWith('team.noteExport', {
      call: 'desktop.saveClientList',
      form: 'klembord',
      clientIds: [7, 8],
    });
    expect(put.mock.calls[0]?.[0].text).toBe(
      "Klantnummer\tNaam\r\n00123\t'=1+1\r\n-12,50\t31-12-2019\r\n",
    );
  });

  it('says above it that it comes from the practice file', async () => {
    practises.mockReturnValue(true);
    const input: Table = { of: 'klanten', lines, clientIds: [7], fundId: null };
    await copyTable(input, parts);
    const [copied] = put.mock.calls[0] ?? [];
    expect(copied?.text).toMatch(/^Oefenbestand: verzonnen mensen\r\nKlantnummer\tNaam\r\n/);
    expect(copied?.html).toMatch(
      /<table><tr><td[^>]*>Oefenbestand: verzonnen mensen<\/td><\/tr><tr>/,
    );
  });

  it('lets nothing out that cannot be noted in the log', async () => {
    ask.mockResolvedValueOnce({ ok: false, error: { code: 'disk-full', message: 'Vol.' } });
    const input: Table = { of: 'geld', lines, clientIds: [], fundId: 3 };
    expect(await copyTable(input, parts)).toMatchObject({ ok: false });
    expect(put).not.toHaveBeenCalled();
  });

  it('is begun before it is noted, and says so where the file was locked meanwhile', async () => {
    ask.mockImplementationOnce(() => {
      expect(begin).toHaveBeenCalledOnce();
      return Promise.resolve({ ok: true, value: {} });
    });
    put.mockResolvedValueOnce(false);
    const input: Table = { of: 'klanten', lines, clientIds: [7], fundId: null };
    expect(await copyTable(input, parts)).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('takes a table of a report from the backend, which notes it in the register', async () => {
    const copied = { text: 'verborgen', html: '<table></table>' };
    ask.mockResolvedValueOnce({
      ok: true,
      value: { content: JSON.stringify(copied), encodedAs: 'utf8' },
    });
    const request = {
      period: { from: '2018-01-01', until: '2018-12-31' },
      mode: 'deelbaar',
      protection: 'afronden',
      definition: null,
      comparedWith: null,
    } as const;
    const input = { request, tableId: 'uitstroom', recipient: 'college' };
    expect(await copyReportTable(input, parts)).toEqual({ ok: true, value: {} });
    expect(ask.mock.calls.map(([name]) => name)).toEqual([
      'evaluation.document',
      'team.noteExport',
    ]);
    expect(ask.mock.calls[0]?.[1]).toEqual({ ...input, format: 'klembord' });
    expect(put).toHaveBeenCalledExactlyOnceWith(copied);
  });

  it('copies nothing of a report that may not be shared', async () => {
    ask.mockResolvedValueOnce({ ok: false, error: { code: 'not-shareable', message: 'Nee.' } });
    const request = {
      period: { from: '2018-01-01', until: '2018-12-31' },
      mode: 'deelbaar',
      protection: 'afronden',
      definition: null,
      comparedWith: null,
    } as const;
    const answer = await copyReportTable({ request, tableId: 'a', recipient: null }, parts);
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-shareable' } });
    expect(put).not.toHaveBeenCalled();
    expect(ask).toHaveBeenCalledOnce();
  });
});
