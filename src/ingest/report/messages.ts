import type { NumberColumnId } from '../../domain/profile.ts'
import { type Quarter, quarterParts } from '../../domain/quarter.ts'
import type { Problem, ProblemData, Rule, UnknownReason } from '../finding.ts'
import type { UnreadableReason } from '../reading/readNumber.ts'
import { decimal, en, nl, percentage } from './printedNumbers.ts'
import type { Sentences } from './sentences.ts'
import { systemAdvice, writeAdvice } from './systemAdvice.ts'

/** Words for every rule, Dutch first. */
const sentences: { readonly [R in Rule]: (data: ProblemData[R]) => Sentences } = {
  fileMissing: () => ({
    nl: 'dit bestand bestaat niet; controleer de naam en de map',
    en: 'this file does not exist; check its name and folder',
  }),
  notAFile: () => ({
    nl: 'dit is geen gewoon bestand maar bijvoorbeeld een map; noem het bestand zelf',
    en: 'this is not a regular file but, for example, a folder; name the file itself',
  }),
  fileUnreadable: ({ code }) => ({
    nl: `het bestand kan niet worden gelezen: ${systemAdvice(code).nl}`,
    en: `the file cannot be read: ${systemAdvice(code).en}`,
  }),
  fileEmpty: () => ({
    nl: 'het bestand is leeg; download de publicatie opnieuw',
    en: 'the file is empty; download the publication again',
  }),
  fileTooLarge: ({ megabytes, limit }) => ({
    nl: `het bestand is ${decimal(megabytes, ',')} MB en een publicatie in deze vorm is nooit groter dan ${decimal(limit, ',')} MB; kies het juiste bestand`,
    en: `the file is ${decimal(megabytes, '.')} MB and a publication in this form is never larger than ${decimal(limit, '.')} MB; choose the right file`,
  }),
  tooManyLines: ({ lines, limit }) => ({
    nl: `de tekst heeft ${nl(lines)} regels en een publicatie hoogstens ${nl(limit)}; kies het juiste bestand`,
    en: `the text has ${en(lines)} lines and a publication ${en(limit)} at most; choose the right file`,
  }),
  binaryFile: () => ({
    nl: 'dit is geen leesbare tekst en geen PDF; bewaar de tekst als UTF-8 of geef de PDF zelf',
    en: 'this is neither readable text nor a PDF; save the text as UTF-8 or give the PDF itself',
  }),
  damagedPdf: () => ({
    nl: 'deze PDF is beschadigd; download de publicatie opnieuw',
    en: 'this PDF is damaged; download the publication again',
  }),
  encryptedPdf: () => ({
    nl: 'deze PDF is beveiligd met een wachtwoord; bewaar haar zonder wachtwoord en probeer het opnieuw',
    en: 'this PDF is protected by a password; save it without one and try again',
  }),
  pictureOnlyPdf: () => ({
    nl: 'deze PDF bevat alleen beeld en geen tekst (een scan?); vraag de uitgever om een PDF met tekst',
    en: 'this PDF holds only pictures and no text (a scan?); ask the publisher for a PDF with text',
  }),
  notThisPublication: () => ({
    nl: 'dit is niet de publicatie "Transparantie van klantprofielen": die titel staat er niet in',
    en: 'this is not the publication "Transparantie van klantprofielen": that title is not in it',
  }),
  missingAttribution: ({ sentence }) => ({
    nl: `de zin "${sentence}" ontbreekt en wordt alleen overgenomen als zij er staat; geef de volledige publicatie, met de voettekst`,
    en: `the sentence "${sentence}" is missing and is only copied when it is there; give the complete publication, with its footer`,
  }),
  missingPublisher: ({ publisher }) => ({
    nl: `de uitgever "${publisher}" staat er niet in en wordt alleen overgenomen als die er staat; geef de volledige publicatie, met de voettekst`,
    en: `the publisher "${publisher}" is not in it and is only copied when it is there; give the complete publication, with its footer`,
  }),
  lineTooLong: ({ length, limit }) => ({
    nl: `deze regel heeft ${nl(length)} tekens en wordt niet gelezen; een regel heeft er hoogstens ${nl(limit)}`,
    en: `this line has ${en(length)} characters and is not read; a line has ${en(limit)} at most`,
  }),
  quarterMissing: () => ({
    nl: 'er staat geen leesbaar kwartaal in de titel, zoals "Derde kwartaal 2020"',
    en: 'there is no readable quarter in the title, such as "Derde kwartaal 2020"',
  }),
  quarterAmbiguous: ({ found }) => ({
    nl: `er staan verschillende kwartalen in de titel: ${found.join(' en ')}`,
    en: `the title names different quarters: ${found.join(' and ')}`,
  }),
  regionMissing: () => ({
    nl: 'er staat geen arbeidsmarktregio in de titel of in de alinea over het doelgroepregister',
    en: 'no labour-market region is named in the title or in the paragraph on the register',
  }),
  regionMismatch: ({ found }) => ({
    nl: `titel en alinea noemen verschillende arbeidsmarktregio's: ${found.join(' en ')}`,
    en: `title and paragraph name different labour-market regions: ${found.join(' and ')}`,
  }),
  suppressedCell: ({ cell }) => ({
    nl: `"${cell}" is een afgeschermd getal; afgeschermd is niet nul, dus deze publicatie kan niet worden nagerekend`,
    en: `"${cell}" is a suppressed number; suppressed is not zero, so this publication cannot be proved`,
  }),
  unreadableNumber: ({ cell, reason }) => ({
    nl: `"${cell}" is geen leesbaar getal: ${unreadable[reason].nl}`,
    en: `"${cell}" is not a readable number: ${unreadable[reason].en}`,
  }),
  unreadableRow: ({ cells }) => ({
    nl: `deze regel lijkt een regel van de tabel, maar heeft geen naam met precies vijf getallen (gevonden: ${cells})`,
    en: `this line looks like a row of the table but is not a name with exactly five numbers (found: ${cells})`,
  }),
  rowWithoutName: () => ({
    nl: 'bij deze vijf getallen staat geen naam van een gemeente',
    en: 'no name of a municipality goes with these five numbers',
  }),
  missingRows: () => ({
    nl: 'er staat geen enkele gemeente met vijf getallen in',
    en: 'there is not one municipality with five numbers in it',
  }),
  missingTotalRow: () => ({
    nl: 'de regel "TOTAAL AMR" met vijf getallen ontbreekt',
    en: 'the row "TOTAAL AMR" with five numbers is missing',
  }),
  duplicateTotalRow: ({ firstLine }) => ({
    nl: `er is al een regel "TOTAAL AMR", op regel ${firstLine}; er mag er maar één zijn`,
    en: `there is a row "TOTAAL AMR" already, on line ${firstLine}; there can be only one`,
  }),
  missingRegister: () => ({
    nl: 'de zin "… bevat het doelgroepregister banenafspraak in totaal … personen" ontbreekt',
    en: 'the sentence "… bevat het doelgroepregister banenafspraak in totaal … personen" is missing',
  }),
  ambiguousRegister: ({ found }) => ({
    nl: `er staan verschillende aantallen voor het doelgroepregister: ${found.map(nl).join(' en ')}`,
    en: `different register totals are given: ${found.map(en).join(' and ')}`,
  }),
  missingCoverage: () => ({
    nl: 'de zin "Hiervan is …% bekend binnen Sonar" ontbreekt',
    en: 'the sentence "Hiervan is …% bekend binnen Sonar" is missing',
  }),
  ambiguousCoverage: ({ found }) => ({
    nl: `er staan verschillende percentages: ${found.join('% en ')}%`,
    en: `different percentages are given: ${found.join('% and ')}%`,
  }),
  publishedOnMissing: () => ({
    nl: 'de maand van uitgave ontbreekt, zoals "© januari 2021"',
    en: 'the month of publication is missing, such as "© januari 2021"',
  }),
  publishedOnAmbiguous: ({ found }) => ({
    nl: `er staan verschillende maanden van uitgave: ${found.join(' en ')}`,
    en: `different months of publication are given: ${found.join(' and ')}`,
  }),
  publishedOn: ({ month, quarter }) => ({
    nl: `de maand van uitgave ${month} past niet bij ${quarter}: verwacht vanaf de laatste maand van het kwartaal tot elf maanden later`,
    en: `the month of publication ${month} does not fit ${quarter}: expected from the quarter's last month to eleven months later`,
  }),
  rowSum: ({ counts, sum, printed }) => ({
    nl: `${counts.map(nl).join(' + ')} = ${nl(sum)}, maar er staat ${nl(printed)}`,
    en: `${counts.map(en).join(' + ')} = ${en(sum)}, but it says ${en(printed)}`,
  }),
  columnSum: ({ column, sum, printed }) => ({
    nl: `${columns[column].nl}: de gemeenten tellen op tot ${nl(sum)}, maar er staat ${nl(printed)}`,
    en: `${columns[column].en}: the municipalities add up to ${en(sum)}, but it says ${en(printed)}`,
  }),
  reportedCoverage: ({ sonarTotal, registerTotal, printed }) => ({
    nl: `${nl(sonarTotal)} van ${nl(registerTotal)} is ${percentage(sonarTotal, registerTotal, ',')}%, maar er staat ${printed}%`,
    en: `${en(sonarTotal)} of ${en(registerTotal)} is ${percentage(sonarTotal, registerTotal, '.')}%, but it says ${printed}%`,
  }),
  registerBelowSonar: ({ sonarTotal, registerTotal }) => ({
    nl: `het doelgroepregister (${nl(registerTotal)}) kan niet kleiner zijn dan het totaal in Sonar (${nl(sonarTotal)})`,
    en: `the register (${en(registerTotal)}) cannot be smaller than the total in Sonar (${en(sonarTotal)})`,
  }),
  unknownRegion: ({ name }) => ({
    nl: `"${name}" is geen arbeidsmarktregio die wij kennen; controleer de spelling of vul de plaatsenlijst aan`,
    en: `"${name}" is not a labour-market region we know; check the spelling or extend the list of places`,
  }),
  unknownMunicipality: ({ name, region, quarter, because }) => ({
    nl: `"${name}" is geen gemeente ${region === undefined ? '' : `van ${region} `}in ${inQuarter(quarter)}: ${reasonInDutch(because)}`,
    en: `"${name}" is not a municipality ${region === undefined ? '' : `of ${region} `}in ${quarter}: ${reasonInEnglish(because)}`,
  }),
  duplicateMunicipality: ({ firstLine }) => ({
    nl: `deze gemeente staat er al, op regel ${firstLine}`,
    en: `this municipality is there already, on line ${firstLine}`,
  }),
  missingMunicipality: ({ name, region, quarter }) => ({
    nl: `${name} hoort in ${inQuarter(quarter)} bij ${region}, maar heeft geen regel in de tabel`,
    en: `${name} belongs to ${region} in ${quarter} but has no row in the table`,
  }),
  notWritten: ({ fault }) => ({
    nl: `het gegevensbestand kon niet worden geschreven en wat er stond, is niet veranderd: ${writeAdvice(fault).nl}`,
    en: `the data file could not be written and what was there is unchanged: ${writeAdvice(fault).en}`,
  }),
}

/** The sentences for a problem. Example: rowSum of Assen: "104 + 223 + 541 + 115 = 983, maar er staat 984". */
export function describe<R extends Rule>({ rule, data }: Problem<R>): Sentences {
  return sentences[rule](data)
}

const unreadable: { readonly [R in UnreadableReason]: Sentences } = {
  otherDigits: {
    nl: 'er staan andere cijfers in dan 0 tot en met 9',
    en: 'it has digits other than 0 to 9',
  },
  negative: { nl: 'een aantal is niet negatief', en: 'a count is not negative' },
  comma: { nl: 'een aantal heeft geen komma', en: 'a count has no comma' },
  leadingZero: { nl: 'een aantal begint niet met 0', en: 'a count does not begin with 0' },
  grouping: {
    nl: 'achter een punt horen drie cijfers, zoals in 1.935',
    en: 'a point is followed by three digits, as in 1.935',
  },
  tooLarge: { nl: 'zo veel mensen zijn er niet', en: 'there are not that many people' },
  noNumber: {
    nl: 'alleen cijfers, met een punt tussen duizendtallen, worden gelezen',
    en: 'only digits, with a point between thousands, are read',
  },
}

const columns: { readonly [C in NumberColumnId]: Sentences } = {
  profile1: { nl: 'kolom 1', en: 'column 1' },
  profile2: { nl: 'kolom 2', en: 'column 2' },
  profile3: { nl: 'kolom 3', en: 'column 3' },
  profile4: { nl: 'kolom 4', en: 'column 4' },
  total: { nl: 'kolom 5 (Totaal in Sonar)', en: 'column 5 (Totaal in Sonar)' },
}

function reasonInDutch(because: UnknownReason): string {
  switch (because.kind) {
    case 'noSuchName':
      return 'controleer de spelling of vul de plaatsenlijst aan'
    case 'otherRegion':
      return `die naam hoort bij ${because.region}`
    case 'ended':
      return `opgeheven op ${because.endedOn}, opgegaan in ${because.successors.join(' en ')}`
  }
}

function reasonInEnglish(because: UnknownReason): string {
  switch (because.kind) {
    case 'noSuchName':
      return 'check the spelling or extend the list of places'
    case 'otherRegion':
      return `that name belongs to ${because.region}`
    case 'ended':
      return `ended on ${because.endedOn}, now part of ${because.successors.join(' and ')}`
  }
}

function inQuarter(quarter: Quarter): string {
  const { year, number } = quarterParts(quarter)
  return `kwartaal ${number} van ${year}`
}
