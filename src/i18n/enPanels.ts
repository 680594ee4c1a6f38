import type { PanelCatalogue } from './nlPanels.ts'

/** The English texts of panels that open on a press. */
export const enPanels: PanelCatalogue = {
  municipalities: {
    search: 'Search municipality',
    found: (found) => (found === 1 ? '1 municipality found' : `${found} municipalities found`),
    notFound: 'No municipality found. Clear the search or look at another quarter.',
    clearSelection: 'Clear all',
  },
  export: {
    excel: 'CSV for Dutch Excel',
    machine: 'CSV (machine-readable)',
    note: 'The file holds the rows, order and columns of the table, without the totals.',
    done: (file, rows) => `${file} was saved with ${rows === 1 ? '1 row' : `${rows} rows`}.`,
    failed: 'Saving did not work. Reload the page and try again.',
    sourceHeading: 'Source',
    linkHeading: 'Link',
  },
}
