import type { NumberFormat } from './number-format.ts';

/** The number of a cell as the text that a Dutch Excel shows; without points for thousands. */
export function shownNumber(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'general':
      return dutch(plain(value));
    case 'number': {
      if (format.percent) {
        return `${dutch(rounded(Number((value * 100).toPrecision(15)), format.decimals))}%`;
      }
      const text = dutch(rounded(value, format.decimals));
      const sign = text.startsWith('-') ? '-' : '';
      const [whole = '', decimals] = text.slice(sign.length).split(',');
      const digits = whole.padStart(format.digits, '0');
      return `${sign}${digits}${decimals === undefined ? '' : `,${decimals}`}`;
    }
    case 'date':
    case 'time':
      return shownMoment(value, format, from1904) ?? dutch(plain(value));
  }
}

const dutch = (text: string): string => text.replace('.', ',');

/** Excel keeps fifteen digits: what is behind them (0.1 + 0.2) is noise. Never an exponent. */
function plain(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) return BigInt(Math.round(value)).toString();
  if (size < 1e-6) return size < 1e-15 ? '0' : value.toFixed(20).replace(/\.?0+$/, '');
  const text = value.toPrecision(15);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** An amount that is shown in whole euros keeps its cents. */
const fewestDecimals = 2;

function rounded(value: number, decimals: number): string {
  const most = Math.max(decimals, fewestDecimals);
  const exact = plain(value);
  const [, fraction = ''] = exact.split('.');
  if (fraction.length <= decimals) {
    return decimals === 0
      ? exact
      : `${exact.split('.')[0] ?? ''}.${fraction.padEnd(decimals, '0')}`;
  }
  if (most > 15) return exact;
  // By way of the decimal text: 1.005 is a half, however it is kept.
  const scaled = Math.round(Number(`${Math.abs(Number(exact))}e${most}`));
  const digits = String(scaled).padStart(most + 1, '0');
  const sign = value < 0 && scaled > 0 ? '-' : '';
  const whole = digits.slice(0, -most);
  const rest = digits.slice(-most);
  const shortest = rest.replace(/0+$/, '').padEnd(decimals, '0');
  return shortest === '' ? `${sign}${whole}` : `${sign}${whole}.${shortest}`;
}

const secondsADay = 86_400;
const daysTo1904 = 1_462;
const lastDay = 2_958_465;
/** Excel believes that 29 February 1900 existed: it is day 60. */
const dayThatWasNot = 60;

function shownMoment(
  value: number,
  format: Extract<NumberFormat, { kind: 'date' | 'time' }>,
  from1904: boolean,
): string | null {
  const seconds = Math.round(value * secondsADay);
  const days = Math.floor(seconds / secondsADay);
  if (format.kind === 'time') return value < 0 ? null : clock(seconds);
  const day = days + (from1904 ? daysTo1904 : 0);
  if (day < 0 || day > lastDay) return null;
  const time = seconds - days * secondsADay;
  return format.withTime && time > 0 ? `${dateOf(day)} ${clock(time)}` : dateOf(day);
}

function dateOf(day: number): string {
  if (day === 0) return '00-01-1900';
  if (day === dayThatWasNot) return '29-02-1900';
  const sinceEpoch = day - (day < dayThatWasNot ? 25_568 : 25_569);
  const date = new Date(sinceEpoch * secondsADay * 1000);
  return [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()].join('-');
}

function clock(seconds: number): string {
  const minutes = Math.trunc(seconds / 60);
  const rest = seconds % 60;
  const text = `${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
