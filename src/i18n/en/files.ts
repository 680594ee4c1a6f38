import type { LateCatalogue } from '../nl/late.ts'

/** Texts of what a reader takes along: the sheet about the source, and how to cite. */
export const enFiles: LateCatalogue['files'] = {
  edition: 'Edition',
  terms: 'Terms',
  savedOn: 'Saved on',
  cite: {
    button: 'Cite',
    language: 'English',
    text: (source, date, link) => `${source}. Retrieved on ${date}, ${link}`,
    copy: 'Copy source',
    done: 'The source has been copied.',
  },
  embed: {
    button: 'Embed',
    table: 'Embed table',
    help: 'This code puts this part into a page of your own. Its figures stay those of this quarter.',
    field: 'Code to paste',
    copy: 'Copy code',
    done: 'The code has been copied.',
    back: 'View this on Klantprofielen',
    own: 'This would show publications that someone opened in their own browser. Another page cannot show those.',
    unknown: 'We do not have this chart.',
    missing: 'There is no chart of these figures: there is too little to show.',
  },
}
