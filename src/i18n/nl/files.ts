/** Texts of what a reader takes along: the sheet about the source, and how to cite. */
export const nlFiles = {
  edition: 'Uitgave',
  terms: 'Voorwaarde',
  savedOn: 'Opgeslagen op',
  cite: {
    button: 'Citeer',
    language: 'Nederlands',
    text: (source: string, date: string, link: string) => `${source}. Bekeken op ${date}, ${link}`,
    copy: 'Kopieer bron',
    done: 'De bron is gekopieerd.',
  },
  embed: {
    button: 'Insluiten',
    table: 'Tabel insluiten',
    help: 'Met deze code staat dit deel in uw eigen pagina. De cijfers blijven die van dit kwartaal.',
    field: 'Code om te plakken',
    copy: 'Kopieer code',
    done: 'De code is gekopieerd.',
    back: 'Bekijk dit op Klantprofielen',
    own: 'Hier zouden publicaties staan die iemand in een eigen browser heeft geopend. Een andere pagina kan die niet laten zien.',
    unknown: 'Deze figuur kennen we niet.',
    missing: 'Van deze cijfers is er geen figuur: er is te weinig om te laten zien.',
  },
}
