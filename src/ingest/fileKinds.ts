import type { Sentences } from './reasons.ts'

const saveAsPdf = {
  nl: 'open het bestand, bewaar of druk het af als PDF en geef die',
  en: 'open the file, save or print it as a PDF and give that',
}
const askPublisher = {
  nl: 'geef de PDF van UWV zelf, of de tekst daaruit',
  en: 'give the PDF of UWV itself, or the text of it',
}
const unpack = {
  nl: 'pak het bestand uit en geef de PDF die erin zit',
  en: 'unpack the file and give the PDF inside',
}
const download = {
  nl: 'open het bestand in een browser, download daar de PDF en geef die',
  en: 'open the file in a browser, download the PDF there and give that',
}
const takeAttachment = {
  nl: 'open het bestand, bewaar de bijlage als PDF en geef die',
  en: 'open the file, save the attachment as a PDF and give that',
}

const zip = /^PK[^ -~]/

/** How it starts, what it is, what to do, and a word that it also holds where others start alike. */
type Kind = readonly [RegExp, nl: string, en: string, advice: Sentences, holds?: string]

/** Files that are given in the place of a publication, whatever their names; the first that fits counts. */
const kinds: readonly Kind[] = [
  [zip, 'een Word-bestand', 'a Word file', saveAsPdf, 'word/'],
  [zip, 'een Excel-bestand', 'an Excel file', saveAsPdf, 'xl/'],
  [zip, 'een PowerPoint-bestand', 'a PowerPoint file', saveAsPdf, 'ppt/'],
  [zip, 'een LibreOffice-bestand', 'a LibreOffice file', saveAsPdf, 'opendocument'],
  [/^ÐÏ/, 'een oud bestand van Word of Excel', 'an old file of Word or Excel', saveAsPdf],
  [/^\s*\{\\rtf/, 'een RTF-bestand', 'an RTF file', saveAsPdf],
  [/^%!PS/, 'een PostScript-bestand', 'a PostScript file', saveAsPdf],
  [
    /^(?:PK[^ -~]|[^ -~]‹|7z¼|Rar!|BZh\d|ý7zXZ)/,
    'een ingepakt bestand, zoals een zip',
    'a packed file, such as a zip',
    unpack,
  ],
  [
    /^(?:‰PNG|ÿØÿ|GIF8|RIFF.{1,4}WEBP|II\*|MM\*|.?ftyp(?:hei|mif|avif))/s,
    'een foto of plaatje, waarin geen cijfers te lezen zijn',
    'a photo or picture, in which no numbers can be read',
    askPublisher,
  ],
  [
    /^[^<]{0,500}<(?:!doctype|\?xml|html|head|body|table|div|p|svg)\b/i,
    'een webpagina (HTML of XML)',
    'a web page (HTML or XML)',
    download,
  ],
  [
    /^\s*(?:\{\s*["}]|\[\s*(?:["{[\]]|[0-9])|"[^"\n]{0,500}\\n)/,
    'een gegevensbestand (JSON)',
    'a data file (JSON)',
    askPublisher,
  ],
  [
    /^[^\n]{0,20}(?:kwartaal|quarter)[^\n]{0,200}(?:gemeentecode|municipality[_ ]code)/i,
    'een CSV-bestand van een dashboard',
    'a CSV file of a dashboard',
    askPublisher,
  ],
  [
    /^(?:JVBERi0|(?:[a-z-]{2,40}:[^\n]{0,500}\n){1,20}?(?:mime-version|content-type):)/i,
    'een e-mail of een bijlage in de vorm daarvan',
    'an e-mail or an attachment in the form of one',
    takeAttachment,
  ],
  [/^\[InternetShortcut\]/i, 'een snelkoppeling', 'a shortcut', download],
  // Rows of it below what was printed above the table, or signs of it among the text.
  [
    /^ *<t[rdh]\b|<\/[a-z][a-z0-9]{0,9}>|<br ?\/?>|&nbsp;/im,
    'een webpagina (HTML of XML)',
    'a web page (HTML or XML)',
    download,
  ],
  [/^ *[[{] ?"[^\n]{0,300}"/m, 'een gegevensbestand (JSON)', 'a data file (JSON)', askPublisher],
]

/** What a file is instead and what to do; `undefined` for a PDF, a plain text, and what nobody knows. */
export function otherKindOf(bytes: Uint8Array): Sentences | undefined {
  // One letter for each byte, by the table of Windows-1252.
  const file = new TextDecoder('latin1').decode(bytes)
  // A text in UTF-16 has a NUL beside every letter.
  const start = file
    .slice(0, 4000)
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
  const [, nl, en, advice] =
    kinds.find(([pattern, , , , word = '']) => pattern.test(start) && file.includes(word)) ?? []
  return advice && { nl: `dit is ${nl}; ${advice.nl}`, en: `this is ${en}; ${advice.en}` }
}
