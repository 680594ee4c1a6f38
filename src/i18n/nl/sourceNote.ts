/** The Dutch texts about the source and the terms, which come after the table. */
export const nlSourceNote = {
  publisher: (publisher: string, month: string) => `${publisher} © ${month}.`,
  demand: 'De bron vraagt dit:',
  reuse: 'De cijfers blijven van UWV. Neemt u ze over, noem dan UWV als bron.',
  checked: 'Alle rijen en kolommen zijn nageteld: elke som klopt met het totaal in de publicatie.',
  dataFile: 'Gegevensbestand (JSON)',
  disclosure:
    'Kleine aantallen staan er zoals UWV ze publiceert. Wij rekenen geen kleinere groepen uit.',
  words: 'Woorden',
  allWords: 'Alle begrippen en afkortingen',
  terms: {
    banenafspraak: {
      term: 'Banenafspraak',
      meaning:
        'Werkgevers en overheid hebben afgesproken om extra banen te maken voor mensen met een arbeidsbeperking. Die mensen heten samen de doelgroep banenafspraak.',
    },
    klantprofiel: {
      term: 'Klantprofiel',
      meaning:
        'Een beschrijving van wat iemand kan en zoekt: opleiding, vaardigheden en soort werk. UWV of de gemeente maakt het samen met die persoon.',
    },
    dekking: {
      term: 'Dekking',
      meaning:
        'Het deel van het doelgroepregister dat in Sonar staat. Wij delen het totaal in Sonar door het aantal mensen in het register van dezelfde regio.',
    },
    arbeidsmarktregio: {
      term: 'Arbeidsmarktregio',
      meaning:
        'Een gebied waarin gemeenten, UWV en werkgevers samenwerken. De regio Groningen is groter dan de gemeente Groningen.',
    },
  },
}
