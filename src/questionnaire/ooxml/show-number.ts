const DAY_MS = 86_400_000
/** Day 0 of serial dates; day 60 is a 29 February 1900 that never was, so it lies a day early. */
const EPOCH_1900_MS = Date.UTC(1899, 11, 30)
const EPOCH_1904_MS = Date.UTC(1904, 0, 1)

/**
 * Writes a number as its cell shows it, as far as layout and lists depend on it: percentages, fixed
 * decimals ("1.10" of the format 0.00), dates as ISO dates. Other formats give the plain number.
 */
export function showNumber(value: number, numberFormat: string, isDate1904: boolean): string {
  const [section = ''] = numberFormat.split(';')
  const code = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (isDateFormat(code)) return showDate(value, code, isDate1904)
  const decimals = /\.(0{1,30})/.exec(code)?.[1]?.length
  if (code.includes('%')) return `${showPlain(value * 100, decimals ?? 0)}%`
  if (decimals !== undefined && /0/.test(code)) return value.toFixed(decimals)
  if (/^0+$/.test(code) && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(code.length, '0')
  }
  return showPlain(value, undefined)
}

/** Whether a format code, with its literals taken out, shows dates or times. */
function isDateFormat(code: string): boolean {
  return !/general|@|[#?]/i.test(code) && /[dmyhs]/i.test(code)
}

function showDate(serial: number, code: string, isDate1904: boolean): string {
  const milliseconds = (isDate1904 ? EPOCH_1904_MS : EPOCH_1900_MS) + Math.round(serial * DAY_MS)
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return showPlain(serial, undefined)
  const [day = '', time = ''] = date.toISOString().split('T')
  const clock = time.slice(0, /s/i.test(code) ? 8 : 5)
  if (!/[dy]/i.test(code)) return clock
  return /h/i.test(code) ? `${day} ${clock}` : day
}

/** Eleven significant digits, as a cell of the format General shows at most. */
function showPlain(value: number, decimals: number | undefined): string {
  return decimals === undefined ? String(Number(value.toPrecision(11))) : value.toFixed(decimals)
}
