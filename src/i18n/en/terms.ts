import { explain, type nlTerms } from '../nl/terms.ts'

/** The English words that only the page of terms explains, with the Dutch word where it is the official one. */
export const enTerms: typeof nlTerms = {
  kandidatenverkenner: explain(
    'Candidate finder (kandidatenverkenner)',
    'The part of werk.nl where employers look for profiles of people in the job-agreement target group. It shows no names.',
  ),
  wajong: explain(
    'Wajong',
    'A Dutch benefit for people who have had an illness or disability since they were young. The name is short for Wet arbeidsongeschiktheidsvoorziening jonggehandicapten.',
  ),
  'vier-kolommen': explain(
    'The four columns',
    'For each municipality the publication prints four numbers, with no names above them. Its explanation mentions two makers of profiles: the municipality and UWV. It also speaks of people whom employers can or cannot see. From that we derived four names. The source does not say which column is which, so our names may be wrong. The numbers and their order are those of the source.',
  ),
  afgeleid: explain(
    'Derived (afgeleid)',
    'Not stated in the publication as such: we worked it out from what it does say. The word stands beside the names of the four columns.',
  ),
  totaal: explain(
    'Total in Sonar',
    'Everyone in the job-agreement target group who is in Sonar. It is the sum of the four columns and is printed in the publication.',
  ),
  kwartaal: explain(
    'Quarter',
    'Three months. The first quarter is January to March, the fourth is October to December. The third quarter of 2020 is 2020-Q3 in files and links. A figure may say ‘Q3 2020’ for short.',
  ),
  fusies: explain(
    'Use current boundaries',
    'Municipalities sometimes merge. This option shows today’s municipalities in earlier quarters too: the figures of the former ones are added together. Where a municipality was split, we cannot divide its figures.',
  ),
  ontbreekt: explain(
    'No figure and not published',
    'The source has no figure for this quarter or this municipality. That is not the same as zero: a zero is shown as 0.',
  ),
  berekening: explain(
    'Our calculation',
    'We worked out this number ourselves from UWV’s figures. It is not in the publication.',
  ),
  percentage: explain(
    'Percentage',
    'A part of a whole, or a change, in hundredths. Beside each part we say what it is a part of. We calculate with exact numbers and round only at the end.',
  ),
  procentpunt: explain(
    'Percentage point',
    'The difference between two percentages. From 70% to 72% is a rise of 2 percentage points, which is not the same as 2%.',
  ),
  mediaan: explain(
    'Median',
    'The middle number when all numbers are put in order: half are lower and half are higher. Where two are in the middle, it is their mean.',
  ),
  uwv: explain(
    'UWV',
    'The Dutch Employee Insurance Agency (Uitvoeringsinstituut Werknemersverzekeringen). UWV keeps the target group register and publishes the figures. This dashboard is not run by UWV.',
  ),
  cbs: explain(
    'CBS',
    'Statistics Netherlands (Centraal Bureau voor de Statistiek). The codes, names and mergers of municipalities come from CBS.',
  ),
  wcag: explain(
    'WCAG, levels A and AA',
    'Web Content Accessibility Guidelines: international guidelines that help to make websites usable for everyone. A and AA are levels; meeting AA includes meeting A.',
  ),
  'en-301-549': explain(
    'EN 301 549',
    'The European standard for accessible websites, apps and devices. EN stands for European standard.',
  ),
  schermlezer: explain(
    'Screen reader (NVDA, JAWS, VoiceOver, TalkBack)',
    'A program that reads a screen aloud or turns it into braille. NVDA stands for NonVisual Desktop Access, JAWS for Job Access With Speech.',
  ),
  csv: explain(
    'CSV',
    'Comma-separated values: a table as plain text, which a spreadsheet can open. There is a separate kind for Dutch Excel, with semicolons and decimal commas.',
  ),
  xlsx: explain(
    'XLSX',
    'An Excel file, which other spreadsheets open too. Numbers are real numbers, and a second sheet names the source.',
  ),
  json: explain(
    'JSON',
    'JavaScript Object Notation: text from which programs read data. The dashboard keeps each publication in this form.',
  ),
  pdf: explain(
    'PDF',
    'Portable Document Format: a document that looks the same everywhere. UWV publishes this way.',
  ),
  'sha-256': explain(
    'SHA-256',
    'A row of 64 signs that a program works out of a file. When one letter of the file differs, the whole row differs.',
  ),
  png: explain(
    'PNG',
    'Portable Network Graphics: a picture made of dots, for use in a document or message.',
  ),
  svg: explain(
    'SVG',
    'Scalable Vector Graphics: a picture made of lines, which stays sharp however large you make it.',
  ),
  synthetisch: explain(
    'Synthetic data',
    'Invented figures for a whole country. They show how the dashboard works once nearly every region publishes. They do not come from UWV and say nothing about real people.',
  ),
  link: explain(
    'Link to this view',
    'The address of the page holds your choices for the table and the period. If it names no quarter, the reader sees the latest one. It holds nothing about you.',
  ),
}
