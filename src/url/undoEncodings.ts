/** No program encodes a link more often than this. */
const mostLayers = 8

/** Signs that cannot be seen, which programs put into long words or around them. */
const invisible = /\p{Cf}|[\u0307\u034F]|\u3164|[\uFE00-\uFE0F]/gu

/** Tags that mark a part of a text, or where it may be broken. */
const inlineTags = /<\/?(?:b|em|font|i|mark|span|strong|u|wbr)\b[^<>]{0,200}>/gi

/** Cyrillic and Greek letters that look like Latin ones, which keyboards and word lists put into codes. */
const lookAlikes = new Map(
  [...'АВЕКМНОРСТХЅІЈаекморстухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικμνορτυχıİ'].map((sign, index) => [
    sign,
    'ABEKMHOPCTXSIJaekmopctyxsijABEZHIKMNOPTYXaikmvoptuxii'.charAt(index),
  ]),
)

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
      .replace(/^.*=3D.*$/s, (all) => all.replace(/=\r?\n(?!3D)/g, ''))
      .replace(/=\r?\n(?=[a-z]+=)/gi, '')
      .replace(/=(?![1-4]d?e[\s_-]*kw)(0[AD]|2[6CD]|3[BDF])/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      .replace(/=[C-F][\dA-F](?:=[89AB][\dA-F])+/g, (run) => run.replaceAll('=', '%'))
      .replace(invisible, '')
      // A word of such an alphabet stays as it is written.
      .replace(/[\u0130\u0131\u0370-\u04FF]+/g, (run) => {
        const latin = [...run].map((sign) => lookAlikes.get(sign))
        return latin.includes(undefined) ? run : latin.join('')
      })
      // UTF-8 that was read as Latin-1: "SÃºdwest".
      .replace(/[ÂÃ][\x80-\xBF]/g, ([first = '', second = '']) =>
        String.fromCharCode(((first.charCodeAt(0) & 0x1f) << 6) | (second.charCodeAt(0) & 0x3f)),
      )
      .replace(inlineTags, '')
      // Also an en or em dash in UTF-8 that was read as Windows-1252.
      .replace(/â€[“”]|[\u02D7\u2010-\u2015\u2043\u2212\uFE58\uFE63]/g, '-')
      // A line of a mail that was quoted; where the link was pasted its line break is lost.
      .replace(/[\r\n]>+ ?|> (?=[\w,=&-])/g, '\n')
      // Proofpoint writes `-3D` or, in its later form, `*3D` for `%3D`.
      .replace(/^.*[a-z]-(?:25)*3D.*$/is, (all) => all.replace(/-(?=[\da-f]{2})/gi, '%'))
      .replace(/^.*__;.*!!.*$/s, (all) => all.replace(/\*(?=[\da-f]{2})/gi, '%'))
  )
}

/** What is no UTF-8 is of an old program, which has the bytes of Windows-1252. */
function decodePercent(text: string): string {
  // Also where a line was broken in the middle of one.
  const whole = text.replace(/%([\da-f]?)[\r\n]+(?=[\da-f])/gi, '%$1')
  return whole.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      const bytes = run.match(/[\da-f]{2}/gi) ?? []
      return windows1252.decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)))
    }
  })
}

const windows1252 = new TextDecoder('windows-1252')

const fromCodePoint = (code: number) => (code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code))
