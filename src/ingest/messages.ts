import { type NumberColumnId, numberColumnIds } from '../domain/counts.ts'
import { type Month, type Quarter, quarterParts } from '../domain/quarter.ts'
import type { UnreadableReason } from './parse/cells.ts'
import { sayTableForm } from './parse/tableForm.ts'
import {
  reason,
  type Sentences,
  type UnknownReason,
  type UnseenText,
  unreadable,
  unseen,
} from './reasons.ts'
import { systemAdvice, type WriteFault, writeAdvice } from './systemAdvice.ts'

type Page = { readonly page: number }

/** The facts that each rule needs, and what it says of them, Dutch first. Counts are people. */
export const messages = {
  fileMissing: always(
    'dit bestand bestaat niet; controleer de naam en de map',
    'this file does not exist; check its name and folder',
  ),
  notAFile: always(
    'dit is geen gewoon bestand maar bijvoorbeeld een map; noem het bestand zelf',
    'this is not a regular file but, for example, a folder; name the file itself',
  ),
  fileUnreadable: ({ code }: { readonly code: string }) => ({
    nl: `het bestand kan niet worden gelezen: ${systemAdvice(code).nl}`,
    en: `the file cannot be read: ${systemAdvice(code).en}`,
  }),
  notCompared: always(
    'de cijfers van deze site zijn nu niet te halen, dus er is niets vergeleken en niets bewaard; kijk of u verbinding hebt en kies dit bestand opnieuw',
    'the figures of this site cannot be fetched now, so nothing was compared and nothing kept; check your connection and choose this file again',
  ),
  fileEmpty: always(
    'het bestand is leeg; download de publicatie opnieuw',
    'the file is empty; download the publication again',
  ),
  fileTooLarge: ({ megabytes, limit }: { readonly megabytes: number; readonly limit: number }) => ({
    nl: `het bestand is ${nl(megabytes)} MB en een publicatie in deze vorm is nooit groter dan ${nl(limit)} MB; kies het juiste bestand`,
    en: `the file is ${en(megabytes)} MB and a publication in this form is never larger than ${en(limit)} MB; choose the right file`,
  }),
  tooManyLines: ({ lines, limit }: { readonly lines: number; readonly limit: number }) => ({
    nl: `de tekst heeft ${nl(lines)} regels en een publicatie hoogstens ${nl(limit)}; kies het juiste bestand`,
    en: `the text has ${en(lines)} lines and a publication ${en(limit)} at most; choose the right file`,
  }),
  binaryFile: always(
    'dit is geen leesbare tekst en geen PDF; bewaar de tekst als UTF-8 of geef de PDF zelf',
    'this is neither readable text nor a PDF; save the text as UTF-8 or give the PDF itself',
  ),
  otherKind: (said: Sentences) => said,
  portfolioPdf: always(
    'deze PDF is een map met andere bestanden (portfolio); open haar, bewaar de publicatie die erin zit als eigen PDF en geef die',
    'this PDF is a folder of other files (portfolio); open it, save the publication inside as a PDF of its own and give that',
  ),
  damagedPdf: always(
    'deze PDF is beschadigd; download de publicatie opnieuw',
    'this PDF is damaged; download the publication again',
  ),
  encryptedPdf: always(
    'deze PDF is beveiligd met een wachtwoord; bewaar haar zonder wachtwoord en probeer het opnieuw',
    'this PDF is protected by a password; save it without one and try again',
  ),
  pictureOnlyPdf: always(
    'deze PDF bevat alleen beeld en geen tekst (een scan?); vraag de uitgever om een PDF met tekst',
    'this PDF holds only pictures and no text (a scan?); ask the publisher for a PDF with text',
  ),
  slowPdf: always(
    'deze PDF kost te veel tijd om te lezen; druk haar af als nieuwe PDF en probeer het daarmee',
    'this PDF takes too long to read; print it to a new PDF and try that one',
  ),
  unseenText: ({ page, cause, text }: Page & UnseenText) => ({
    nl: `op pagina ${page} staat tekst die een lezer niet ziet, vanaf "${text}": ${unseen[cause].nl}; vraag de uitgever om een PDF waarop alle cijfers te zien zijn`,
    en: `page ${page} has text that a reader does not see, from "${text}": ${unseen[cause].en}; ask the publisher for a PDF that shows all numbers`,
  }),
  printedTwice: ({ page }: Page) => ({
    nl: `op pagina ${page} is tekst over elkaar gedrukt (namaakvet, een schaduw of een doorhaling) en zo zijn de getallen niet te lezen; druk de PDF af zonder dat effect`,
    en: `page ${page} has text printed over text (fake bold, a shadow or crossed out), so the numbers cannot be read; print the PDF without that effect`,
  }),
  struckNumbers: ({ page, text }: Page & { readonly text: string }) => ({
    nl: `op pagina ${page} is "${text}" doorgestreept; vraag de uitgever om een PDF met de juiste cijfers`,
    en: `on page ${page} "${text}" is struck out; ask the publisher for a PDF with the right numbers`,
  }),
  looseLetters: always(
    'hier staat elke letter los, zodat woorden en getallen niet te herkennen zijn; druk de PDF af als nieuwe PDF, of bewaar de tekst opnieuw, en probeer het daarmee',
    'every letter stands alone here, so words and numbers cannot be told; print the PDF to a new one, or save the text again, and try that',
  ),
  repeatedNumbers: ({ page }: Page) => ({
    nl: `op pagina ${page} zijn getallen twee keer gedrukt (namaakvet); elk getal telt één keer`,
    en: `page ${page} has numbers that are printed twice (fake bold); each counts once`,
  }),
  formFields: ({ page, what }: Page & { readonly what: 'numbers' | 'names' }) => ({
    nl: `op pagina ${page} staan ${what === 'names' ? 'namen van gemeenten' : 'getallen'} in invulvelden van een formulier of in notities; druk de PDF af als nieuwe PDF en probeer het daarmee`,
    en: `on page ${page} ${what === 'names' ? 'names of municipalities' : 'numbers'} are in the fields of a form or in notes; print the PDF to a new one and try that`,
  }),
  xfaForm: always(
    "deze PDF is een formulier dat maar een paar programma's kunnen tonen (XFA); open haar in Adobe Reader, druk haar af als nieuwe PDF en probeer het daarmee",
    'this PDF is a form that few programs can show (XFA); open it in Adobe Reader, print it to a new PDF and try that',
  ),
  colourWithoutInk: always(
    'deze PDF heeft een kleur zonder inkt (Separation /None); wat daarmee geschreven is, ziet een lezer niet; vraag de uitgever om een PDF waarop alle cijfers te zien zijn',
    'this PDF has a colour without ink (Separation /None); what is written in it a reader does not see; ask the publisher for a PDF that shows all numbers',
  ),
  pictureTable: ({ page }: Page) => ({
    nl: `er staat geen enkele gemeente met vijf getallen in; op pagina ${page} staat een plaatje of tekening, dus waarschijnlijk is de tabel een plaatje, of zijn de cijfers getekend, en is het geen tekst; vraag de uitgever om een PDF met tekst`,
    en: `there is not one municipality with five numbers in it; page ${page} has a picture or drawing, so the table is probably a picture, or its figures are drawn, and it is no text; ask the publisher for a PDF with text`,
  }),
  unreadableLetters: always(
    'de letters hierin zijn te zien, maar niet te lezen: het lettertype zegt niet, of niet juist, welke letter of welk cijfer elk teken is; vraag de uitgever om een PDF waaruit tekst te kopiëren is, of laat een programma de tekst herkennen (OCR) en geef die',
    'the letters in this can be seen but not read: its typeface does not say, or not rightly, which letter or digit each sign is; ask the publisher for a PDF of which the text can be copied, or have a program recognise the text (OCR) and give that',
  ),
  notThisPublication: always(
    'dit is niet de publicatie "Transparantie van klantprofielen": die titel staat er niet in',
    'this is not the publication "Transparantie van klantprofielen": that title is not in it',
  ),
  missingAttribution: missingWords,
  missingPublisher: missingWords,
  lineTooLong: ({ length, limit }: { readonly length: number; readonly limit: number }) => ({
    nl: `deze regel heeft ${nl(length)} tekens en wordt niet gelezen; een regel heeft er hoogstens ${nl(limit)}`,
    en: `this line has ${en(length)} characters and is not read; a line has ${en(limit)} at most`,
  }),
  quarterMissing: ({ title }: { readonly title: string }) => ({
    nl: `er staat geen leesbaar kwartaal in de titel, zoals "Derde kwartaal 2020"${title && `; er staat "${title}"`}`,
    en: `there is no readable quarter in the title, such as "Derde kwartaal 2020"${title && `; it says "${title}"`}`,
  }),
  quarterAmbiguous: different('kwartalen in de titel', 'quarters in the title'),
  regionMissing: always(
    'er staat geen arbeidsmarktregio in de titel of in de alinea over het doelgroepregister',
    'no labour-market region is named in the title or in the paragraph on the register',
  ),
  regionMismatch: different(
    "arbeidsmarktregio's in titel en alinea",
    'labour-market regions in title and paragraph',
  ),
  suppressedCell: ({ cell }: { readonly cell: string }) => ({
    nl: `"${cell}" is een afgeschermd getal; afgeschermd is niet nul, dus deze publicatie kan niet worden nagerekend`,
    en: `"${cell}" is a suppressed number; suppressed is not zero, so this publication cannot be proved`,
  }),
  unreadableNumber: (data: { readonly cell: string; readonly reason: UnreadableReason }) => ({
    nl: `"${data.cell}" is geen leesbaar getal: ${unreadable[data.reason].nl}`,
    en: `"${data.cell}" is not a readable number: ${unreadable[data.reason].en}`,
  }),
  unreadableRow: ({ cells }: { readonly cells: number }) => ({
    nl: `deze regel lijkt een regel van de tabel, maar heeft geen naam met precies vijf getallen (gevonden: ${cells})`,
    en: `this line looks like a row of the table but is not a name with exactly five numbers (found: ${cells})`,
  }),
  cellPerLine: always(
    'de cellen van een gemeente staan op meer dan één regel en het is niet zeker welke bij elkaar horen; bewaar de tabel met een gemeente en haar vijf getallen op één regel',
    'the cells of a municipality are on more than one line and it is not certain which belong together; save the table with a municipality and its five numbers on one line',
  ),
  tableForm: sayTableForm,
  rowsTogether: always(
    'de regels van de tabel staan achter elkaar op één regel; bewaar de tekst met elke gemeente op een eigen regel',
    'the rows of the table stand behind each other on one line; save the text with each municipality on a line of its own',
  ),
  rowWithoutName: always(
    'bij deze vijf getallen staat geen naam van een gemeente',
    'no name of a municipality goes with these five numbers',
  ),
  columnOrder: ({ order }: { readonly order: readonly string[] }) => ({
    nl: `de kolommen staan in een andere volgorde (${order.join(', ')}) dan in de publicatie (1, 2, 3, 4); zet ze in die volgorde`,
    en: `the columns are in another order (${order.join(', ')}) than in the publication (1, 2, 3, 4); put them in that order`,
  }),
  missingRows: always(
    'er staat geen enkele gemeente met vijf getallen in',
    'there is not one municipality with five numbers in it',
  ),
  missingTotalRow: always(
    'de regel "TOTAAL AMR" met vijf getallen ontbreekt',
    'the row "TOTAAL AMR" with five numbers is missing',
  ),
  duplicateTotalRow: ({ firstLine }: { readonly firstLine: number }) => ({
    nl: `er is al een regel "TOTAAL AMR", op regel ${firstLine}; geef elke publicatie in een eigen bestand`,
    en: `there is a row "TOTAAL AMR" already, on line ${firstLine}; give each publication in a file of its own`,
  }),
  missingRegister: always(
    'de zin "… bevat het doelgroepregister banenafspraak in totaal … personen" ontbreekt',
    'the sentence "… bevat het doelgroepregister banenafspraak in totaal … personen" is missing',
  ),
  ambiguousRegister: different('aantallen voor het doelgroepregister', 'register totals'),
  missingCoverage: always(
    'de zin "Hiervan is …% bekend binnen Sonar" ontbreekt',
    'the sentence "Hiervan is …% bekend binnen Sonar" is missing',
  ),
  ambiguousCoverage: different('percentages', 'percentages'),
  publishedOnMissing: always(
    'de maand van uitgave ontbreekt, zoals "© januari 2021"',
    'the month of publication is missing, such as "© januari 2021"',
  ),
  publishedOnAmbiguous: different('maanden van uitgave', 'months of publication'),
  publishedOn: ({ month, quarter }: { readonly month: Month; readonly quarter: Quarter }) => ({
    nl: `de maand van uitgave ${month} past niet bij ${quarter}: verwacht vanaf de laatste maand van het kwartaal tot elf maanden later`,
    en: `the month of publication ${month} does not fit ${quarter}: expected from the quarter's last month to eleven months later`,
  }),
  publishedLater: ({ month }: { readonly month: Month }) => ({
    nl: `de maand van uitgave ${month} moet nog komen; kijk of de jaartallen kloppen`,
    en: `the month of publication ${month} has yet to come; check the years`,
  }),
  rowSum: ({ counts, sum, printed }: Sum & { readonly counts: readonly number[] }) => ({
    nl: `${counts.map(nl).join(' + ')} = ${nl(sum)}, maar er staat ${nl(printed)}`,
    en: `${counts.map(en).join(' + ')} = ${en(sum)}, but it says ${en(printed)}`,
  }),
  columnSum: ({ column, sum, printed }: Sum & { readonly column: NumberColumnId }) => ({
    nl: `kolom ${numberOf(column)}: de gemeenten tellen op tot ${nl(sum)}, maar er staat ${nl(printed)}`,
    en: `column ${numberOf(column)}: the municipalities add up to ${en(sum)}, but it says ${en(printed)}`,
  }),
  reportedCoverage: (data: Register & { readonly printed: number }) => ({
    nl: `${nl(data.sonarTotal)} van ${nl(data.registerTotal)} is ${percentage(data, nl)}%, maar er staat ${data.printed}%`,
    en: `${en(data.sonarTotal)} of ${en(data.registerTotal)} is ${percentage(data, en)}%, but it says ${data.printed}%`,
  }),
  registerBelowSonar: ({ sonarTotal, registerTotal }: Register) => ({
    nl: `het doelgroepregister (${nl(registerTotal)}) kan niet kleiner zijn dan het totaal in Sonar (${nl(sonarTotal)})`,
    en: `the register (${en(registerTotal)}) cannot be smaller than the total in Sonar (${en(sonarTotal)})`,
  }),
  unknownRegion: ({ name, because }: UnknownRegion) => ({
    nl: `"${name}" is geen arbeidsmarktregio die wij kennen; ${reason(because).nl}`,
    en: `"${name}" is not a labour-market region we know; ${reason(because).en}`,
  }),
  unknownMunicipality: ({ name, region, quarter, because }: UnknownMunicipality) => ({
    nl: `"${name}" is geen gemeente ${region === undefined ? '' : `van ${region} `}in ${inDutch(quarter)}: ${reason(because).nl}`,
    en: `"${name}" is not a municipality ${region === undefined ? '' : `of ${region} `}in ${quarter}: ${reason(because).en}`,
  }),
  duplicateMunicipality: ({ firstLine }: { readonly firstLine: number }) => ({
    nl: `deze gemeente staat er al, op regel ${firstLine}`,
    en: `this municipality is there already, on line ${firstLine}`,
  }),
  missingMunicipality: ({ name, region, quarter, page }: MissingMunicipality) => ({
    nl: `${name} hoort in ${inDutch(quarter)} bij ${region}, maar heeft geen regel in de tabel${page === undefined ? '' : `; op pagina ${page} staat een plaatje of tekening, dus misschien is die regel getekend en geen tekst: vraag dan de uitgever om een PDF met tekst`}`,
    en: `${name} belongs to ${region} in ${quarter} but has no row in the table${page === undefined ? '' : `; page ${page} has a picture or drawing, so the row may be drawn and no text: if so, ask the publisher for a PDF with text`}`,
  }),
  damagedDataFile: always(
    'dit gegevensbestand is beschadigd; vraag wie het maakte om het opnieuw te bewaren',
    'this data file is damaged; ask whoever made it to save it again',
  ),
  damagedPublications: ({ damaged, all }: { readonly damaged: number; readonly all: number }) => ({
    nl: `${damaged} van de ${all} publicaties in dit gegevensbestand ${damaged === 1 ? 'is' : 'zijn'} beschadigd; vraag wie het maakte om het opnieuw te bewaren`,
    en: `${damaged} of the ${all} publications in this data file ${damaged === 1 ? 'is' : 'are'} damaged; ask whoever made it to save it again`,
  }),
  siteDataFile: always(
    'dit gegevensbestand is voor wie een site beheert; open de publicatie van UWV zelf, of een bestand van de knop "Bewaar gegevensbestand"',
    'this data file is for whoever manages a site; open the publication of UWV itself, or a file of the button "Save data file"',
  ),
  newerDataFile: always(
    'dit gegevensbestand komt van een nieuwere versie van deze pagina; vernieuw de pagina en probeer het opnieuw',
    'this data file comes from a newer version of this page; reload the page and try again',
  ),
  notWritten: ({ fault }: { readonly fault: WriteFault }) => {
    const { nl, en } = writeAdvice(fault)
    // A page writes nothing: there it is the name alone that cannot be.
    if (fault.kind === 'invalid' && fault.place === 'source.file') return { nl, en }
    return {
      nl: `het gegevensbestand kan niet worden geschreven en wat er stond, is niet veranderd: ${nl}`,
      en: `the data file cannot be written and what was there is unchanged: ${en}`,
    }
  },
}

type Sum = { readonly sum: number; readonly printed: number }

type Register = { readonly sonarTotal: number; readonly registerTotal: number }

interface MissingMunicipality {
  readonly name: string
  readonly region: string
  readonly quarter: Quarter
  /** Where a row may be a drawing. */
  readonly page?: number | undefined
}

type UnknownRegion = { readonly name: string; readonly because: UnknownReason }

interface UnknownMunicipality extends Omit<MissingMunicipality, 'region' | 'page'> {
  readonly region: string | undefined
  readonly because: UnknownReason
}

function always(nl: string, en: string): (_: Readonly<Record<never, never>>) => Sentences {
  return () => ({ nl, en })
}

function different(inDutch: string, inEnglish: string) {
  return ({ found }: { readonly found: readonly (number | string)[] }): Sentences => ({
    nl: `er staan verschillende ${inDutch}: ${found.map((one) => written(one, nl)).join(' en ')}`,
    en: `there are different ${inEnglish}: ${found.map((one) => written(one, en)).join(' and ')}`,
  })
}

function written(value: number | string, format: typeof nl): string {
  return typeof value === 'number' ? format(value) : value
}

/** Words that the data file repeats as the publisher's own. */
function missingWords({ words }: { readonly words: string }): Sentences {
  return {
    nl: `"${words}" ontbreekt en wordt alleen overgenomen als het er staat; geef de volledige publicatie, met de voettekst`,
    en: `"${words}" is missing and is only copied when it is there; give the complete publication, with its footer`,
  }
}

function numberOf(column: NumberColumnId): string {
  return `${numberColumnIds.indexOf(column) + 1}${column === 'total' ? ' (Totaal in Sonar)' : ''}`
}

function inDutch(quarter: Quarter): string {
  const { year, number } = quarterParts(quarter)
  return `kwartaal ${number} van ${year}`
}

/** At most three decimals: `nl(0.25)` is `0,25`. */
const nl = new Intl.NumberFormat('nl-NL').format
const en = new Intl.NumberFormat('en-GB').format

/** One decimal: no rounding to it can hide that the printed percentage is wrong. */
function percentage({ sonarTotal, registerTotal }: Register, format: typeof nl): string {
  if (registerTotal === 0) return '?'
  return format(Math.round((1000 * sonarTotal) / registerTotal) / 10)
}
