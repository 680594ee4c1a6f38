/** The Dutch texts of panels that open on a press. They come when the page is quiet. */
export const nlPanels = {
  municipalities: {
    search: 'Zoek gemeente',
    found: (found: number) => (found === 1 ? '1 gemeente gevonden' : `${found} gemeenten gevonden`),
    notFound: 'Geen gemeente gevonden. Wis de zoektekst of kijk bij een ander kwartaal.',
    clearSelection: 'Alles wissen',
  },
  export: {
    excel: 'CSV voor Excel',
    machine: 'CSV (machineleesbaar)',
    note: 'Het bestand bevat de rijen, volgorde en kolommen van de tabel, zonder de totalen.',
    done: (file: string, rows: number) =>
      `${file} is opgeslagen met ${rows === 1 ? '1 rij' : `${rows} rijen`}.`,
    failed: 'Opslaan is niet gelukt. Vernieuw de pagina en probeer het opnieuw.',
    sourceHeading: 'Bron',
    linkHeading: 'Link',
  },
}

export type PanelCatalogue = typeof nlPanels
