/** No program encodes a link more often than this. */
const mostLayers = 8

/** Signs that cannot be seen, which programs put into long words or around them. */
const invisible = /\p{Cf}|\u034F|\u3164|[\uFE00-\uFE0F]/gu

/** Tags that mark a part of a text, or where it may be broken. */
const inlineTags = /<\/?(?:b|em|font|i|mark|span|strong|u|wbr)\b[^<>]{0,200}>/gi

/** What named entities stand for where it matters inside a link; every other one is left out. */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['comma', ','],
  ['dash', '-'],
  ['equals', '='],
  ['hyphen', '-'],
  ['lang', '&lang'],
  ['lt', '<'],
  ['mdash', '-'],
  ['minus', '-'],
  ['nbsp', ' '],
  ['ndash', '-'],
  ['quest', '?'],
  ['reg', '&reg'],
  ['semi', ';'],
])

/**
 * The text that a link was before programs encoded it, as often as they did: per cent, entities, the escapes
 * of JSON, Markdown and mail, full-width signs. Signs without a width leave it, and every dash is a hyphen.
 */
export function undoEncodings(text: string): string {
  let decoded = text.replaceAll('+', ' ')
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const before = decoded
    decoded = undoOneLayer(before)
    if (decoded === before) break
  }
  return decoded
}

function undoOneLayer(text: string): string {
  return (
    decodePercent(text)
      .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[%\\]u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four?: string, two?: string) =>
        String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
      )
      .replace(/\\[nrt](?![a-z])/g, ' ')
      .replaceAll('\\', '')
      .replace(/&#(?:(\d{1,7});?|x([\da-f]{1,6});)/gi, (_, decimal?: string, hex?: string) =>
        fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
      // Accents make no difference to a name.
      .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring);/gi, '$1')
      .replace(/&([a-z]{2,}\d*);/gi, (_, name: string) => entities.get(name.toLowerCase()) ?? '')
      // The last is also `amp;` of an entity that was encoded again.
      .replace(/&(?:amp;)+|&amp(?=&|$)/gi, '&')
      // Old browsers read these as `&reg` and `&lang`.
      .replaceAll('®ion', '&region')
      .replace(/[〈⟨〈](?=\s*=)/g, '&lang')
      // Quoted-printable mail, which breaks names too; `=20` may also be how a year begins, and `=3e kwartaal` a quarter.
      .replace(/=\r?\n(?=[a-z]+=)/gi, '')
      .replace(/=(?![1-4]d?e[\s_-]*kw)(0[AD]|2[1-9A-F]|3[A-F])/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      .replace(invisible, '')
      .replace(inlineTags, '')
      // Also an en or em dash in UTF-8 that was read as Windows-1252.
      .replace(/â€[“”]|[\u02D7\u2010-\u2015\u2043\u2212\uFE58\uFE63]/g, '-')
  )
}

/** Percent signs that stand for no text stay as they are. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      // An en or em dash in Windows-1252.
      return /^(?:%9[67])+$/.test(run) ? '-' : '\uFFFD'
    }
  })
}

const fromCodePoint = (code: number) => (code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code))
