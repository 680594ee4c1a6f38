import type { nlTerms } from '../nl/terms.ts'

/** The English words that only the page of terms explains, with the Dutch word where it is the official one. */
export const enTerms: typeof nlTerms = {
  kandidatenverkenner: {
    term: 'Candidate finder (kandidatenverkenner)',
    meaning:
      'The part of werk.nl where employers look for profiles of people in the job-agreement target group. It shows no names.',
  },
  wajong: {
    term: 'Wajong',
    meaning:
      'A Dutch benefit for people who have had an illness or disability since they were young. The name is short for Wet arbeidsongeschiktheidsvoorziening jonggehandicapten.',
  },
  'vier-kolommen': {
    term: 'The four columns',
    meaning:
      'For each municipality the publication prints four numbers, with no names above them. Its explanation mentions two makers of profiles: the municipality and UWV. It also speaks of people whom employers can or cannot see. From that we derived four names. The source does not say which column is which, so our names may be wrong. The numbers and their order are those of the source.',
  },
  afgeleid: {
    term: 'Derived (afgeleid)',
    meaning:
      'Not stated in the publication as such: we worked it out from what it does say. The word stands beside the names of the four columns.',
  },
  totaal: {
    term: 'Total in Sonar',
    meaning:
      'Everyone in the job-agreement target group who is in Sonar. It is the sum of the four columns and is printed in the publication.',
  },
  kwartaal: {
    term: 'Quarter',
    meaning:
      'Three months. The first quarter is January to March, the fourth is October to December. The third quarter of 2020 is 2020-Q3 in files and links. A figure may say ‘Q3 2020’ for short.',
  },
  fusies: {
    term: 'Use current boundaries',
    meaning:
      'Municipalities sometimes merge. This option shows today’s municipalities in earlier quarters too: the figures of the former ones are added together. Where a municipality was split, we cannot divide its figures.',
  },
  ontbreekt: {
    term: 'No figure and not published',
    meaning:
      'The source has no figure for this quarter or this municipality. That is not the same as zero: a zero is shown as 0.',
  },
  berekening: {
    term: 'Our calculation',
    meaning:
      'We worked out this number ourselves from UWV’s figures. It is not in the publication.',
  },
  percentage: {
    term: 'Percentage',
    meaning:
      'A part of a whole, or a change, in hundredths. Beside each part we say what it is a part of. We calculate with exact numbers and round only at the end.',
  },
  procentpunt: {
    term: 'Percentage point',
    meaning:
      'The difference between two percentages. From 70% to 72% is a rise of 2 percentage points, which is not the same as 2%.',
  },
  mediaan: {
    term: 'Median',
    meaning:
      'The middle number when all numbers are put in order: half are lower and half are higher. Where two are in the middle, it is their mean.',
  },
  uwv: {
    term: 'UWV',
    meaning:
      'The Dutch Employee Insurance Agency (Uitvoeringsinstituut Werknemersverzekeringen). UWV keeps the target group register and publishes the figures. This dashboard is not run by UWV.',
  },
  cbs: {
    term: 'CBS',
    meaning:
      'Statistics Netherlands (Centraal Bureau voor de Statistiek). The codes, names and mergers of municipalities come from CBS.',
  },
  wcag: {
    term: 'WCAG, levels A and AA',
    meaning:
      'Web Content Accessibility Guidelines: international guidelines that help to make websites usable for everyone. A and AA are levels; meeting AA includes meeting A.',
  },
  'en-301-549': {
    term: 'EN 301 549',
    meaning:
      'The European standard for accessible websites, apps and devices. EN stands for European standard.',
  },
  schermlezer: {
    term: 'Screen reader (NVDA, JAWS, VoiceOver, TalkBack)',
    meaning:
      'A program that reads a screen aloud or turns it into braille. NVDA stands for NonVisual Desktop Access, JAWS for Job Access With Speech.',
  },
  csv: {
    term: 'CSV',
    meaning:
      'Comma-separated values: a table as plain text, which a spreadsheet can open. There is a separate kind for Dutch Excel, with semicolons and decimal commas.',
  },
  xlsx: {
    term: 'XLSX',
    meaning:
      'An Excel file, which other spreadsheets open too. Numbers are real numbers, and a second sheet names the source.',
  },
  json: {
    term: 'JSON',
    meaning:
      'JavaScript Object Notation: text from which programs read data. The dashboard keeps each publication in this form.',
  },
  pdf: {
    term: 'PDF',
    meaning:
      'Portable Document Format: a document that looks the same everywhere. UWV publishes this way.',
  },
  'sha-256': {
    term: 'SHA-256',
    meaning:
      'A row of 64 signs that a program works out of a file. When one letter of the file differs, the whole row differs.',
  },
  png: {
    term: 'PNG',
    meaning: 'Portable Network Graphics: a picture made of dots, for use in a document or message.',
  },
  svg: {
    term: 'SVG',
    meaning:
      'Scalable Vector Graphics: a picture made of lines, which stays sharp however large you make it.',
  },
  synthetisch: {
    term: 'Synthetic data',
    meaning:
      'Invented figures for a whole country. They show how the dashboard works once nearly every region publishes. They do not come from UWV and say nothing about real people.',
  },
  link: {
    term: 'Link to this view',
    meaning:
      'The address of the page holds your choices for the table and the period. If it names no quarter, the reader sees the latest one. It holds nothing about you.',
  },
}
