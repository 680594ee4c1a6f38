import type { PanelCatalogue } from './nlPanels.ts'

/** The English texts of panels that open on a press. */
export const enPanels: PanelCatalogue = {
  municipalities: {
    search: 'Find a municipality',
    found: (found) => (found === 1 ? '1 municipality found' : `${found} municipalities found`),
    notFound: 'No municipality found. Clear the search or try another quarter.',
    clearSelection: 'Clear all',
  },
  export: {
    excel: 'CSV for Dutch Excel',
    machine: 'CSV (machine-readable)',
    note: 'The file has the same rows, order and columns as the table, without the totals.',
    done: (file, rows) => `${file} was saved with ${rows === 1 ? '1 row' : `${rows} rows`}.`,
    failed: 'The file could not be saved. Reload the page and try again.',
    sourceHeading: 'Source',
    linkHeading: 'Link',
  },
}
