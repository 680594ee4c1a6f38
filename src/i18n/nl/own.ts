/** Texts of the publications that a reader opens in her own browser. */
export const nlOwn = {
  heading: 'Eigen publicaties',
  intro:
    'Open een PDF of tekst van UWV. Het bestand blijft op uw apparaat en krijgt dezelfde controles.',
  note: {
    text: 'U ziet ook cijfers uit bestanden die u zelf hebt geopend. Ze staan alleen in deze browser.',
    manage: 'Uw publicaties',
    back: 'Alleen de gepubliceerde cijfers',
    invented: 'Een bestand dat u hebt geopend, zegt zelf dat de cijfers verzonnen zijn.',
  },
  nothing: {
    heading: 'Hier staan nog geen eigen publicaties',
    text: (what: string) =>
      `Deze link gaat over ${what === '' ? 'publicaties' : `${what}, uit publicaties`} die iemand in een eigen browser heeft geopend. De cijfers zitten niet in de link.`,
    ways: 'Open hieronder dezelfde bestanden, of het gegevensbestand dat u kreeg. Dan ziet u wat de link bedoelt.',
  },
  choose: 'Kies publicaties',
  drop: 'U kunt bestanden of een map ook naar deze pagina slepen.',
  paste: {
    open: 'Of plak de tekst van een publicatie',
    label: 'Tekst van de publicatie',
    read: 'Lees deze tekst',
    name: 'geplakte tekst',
  },
  progress: {
    name: 'Gelezen bestanden',
    loading: 'De lezer van PDF’s wordt geladen.',
    reading: (total: number) =>
      total === 1 ? 'Er wordt 1 bestand gelezen.' : `Er worden ${total} bestanden gelezen.`,
    count: (done: number, total: number) => `${done} van ${total}`,
    stop: 'Stop',
  },
  result: {
    read: (count: number) => (count === 1 ? '1 bestand gelezen' : `${count} bestanden gelezen`),
    accepted: (count: number) => `${count} aangenomen`,
    refused: (count: number) => `${count} geweigerd`,
    notKept: (count: number) => `${count} niet bewaard`,
    conflicts: (count: number) =>
      count === 1 ? '1 wacht op uw keuze' : `${count} wachten op uw keuze`,
    stopped: (count: number) =>
      count === 1 ? '1 bestand is niet gelezen' : `${count} bestanden zijn niet gelezen`,
    others: (count: number) =>
      count === 1
        ? '1 ander bestand in de map is overgeslagen'
        : `${count} andere bestanden in de map zijn overgeslagen`,
    tooMany: (most: string) =>
      `Er zijn meer dan ${most} bestanden. De rest is niet gelezen; kies een kleinere map.`,
    none: 'Hier zit geen PDF, tekst of gegevensbestand in.',
    notLoaded:
      'De lezer kon niet worden geladen. Kijk of u verbinding hebt en kies de bestanden opnieuw.',
    failed:
      'Er ging iets mis. Wat al is aangenomen, blijft staan. Kies de andere bestanden opnieuw.',
    shown: 'De pagina toont nu ook uw publicaties.',
    list: 'Gelezen bestanden',
    more: (count: number) => `Toon de andere ${count}`,
    changed: (count: number) =>
      count === 1
        ? 'Deze site heeft nu andere cijfers dan 1 publicatie van u. Kies hieronder.'
        : `Deze site heeft nu andere cijfers dan ${count} publicaties van u. Kies hieronder.`,
    clear: 'Maak deze lijst leeg',
  },
  verdict: {
    accepted: 'aangenomen',
    refused: 'geweigerd',
    notKept: 'niet bewaard',
    conflict: 'uw keuze',
    summary: (region: string, quarter: string, municipalities: number) =>
      `${region}, ${quarter}. ${municipalities === 1 ? '1 gemeente' : `${municipalities} gemeenten`}, alle sommen kloppen.`,
    people: (total: string, register: string) => `${total} van ${register} mensen in Sonar.`,
    samePublished: 'Zelfde cijfers als de publicatie op deze site.',
    sameOwn: 'Zelfde cijfers als een publicatie die u al had.',
    invented: 'Dit bestand zegt zelf dat het verzonnen is.',
    declined: 'U houdt wat er was. Uit dit bestand is niets overgenomen.',
    taken: 'Deze cijfers staan nu in plaats van de andere.',
    nothing: 'Uit dit bestand is niets overgenomen.',
    compare:
      'Staat het zo in het document van UWV? Dan is dat document fout: vraag het UWV. Open anders het bestand zoals UWV het gaf.',
    others: (count: number) => (count === 1 ? 'Nog 1 bevinding' : `Nog ${count} bevindingen`),
    accept: 'Neem over zoals het er staat',
    acceptName: (file: string) => `Neem ${file} over zoals het er staat`,
    acceptHelp:
      'Is deze gemeente nieuw? Dan kunt u de publicatie toch overnemen. De gemeente krijgt dan geen code en wordt nooit met andere opgeteld.',
    acceptRegion:
      'Is deze regio nieuw? Dan kunt u de publicatie toch overnemen. De regio houdt de naam die er staat en krijgt geen code.',
    withoutCode: (names: string) =>
      `Zonder code overgenomen: ${names}. Staat niet in de lijsten van het CBS.`,
    siteTaken: 'U ziet nu de cijfers van deze site. Uw publicatie is verwijderd.',
    removed: 'U hebt deze publicatie verwijderd. Kies het bestand opnieuw als u haar terug wilt.',
    view: 'Bekijk',
    viewName: (file: string) => `Bekijk de cijfers van ${file}`,
    remove: 'Verwijder',
    removeName: (file: string) => `Verwijder ${file} uit deze lijst`,
  },
  text: {
    around: (line: number) => `De tekst rond regel ${line}`,
    whole: (lines: number) =>
      `De hele tekst zoals gelezen, ${lines === 1 ? '1 regel' : `${lines} regels`}`,
    line: (line: number) => `regel ${line}`,
  },
  conflict: {
    published: (region: string, quarter: string) =>
      `Op deze site staan andere cijfers van ${region}, ${quarter}.`,
    own: (region: string, quarter: string, file: string) =>
      `U had al andere cijfers van ${region}, ${quarter}, uit ${file}.`,
    since: (region: string, quarter: string) =>
      `Deze site heeft nu zelf cijfers van ${region}, ${quarter}. Die zijn anders dan de uwe.`,
    site: 'Deze site',
    yours: 'Uw publicatie',
    takeSite: 'Neem die van de site',
    keepYours: 'Houd die van mij',
    caption: 'Wat verschilt',
    what: 'Waarvan',
    before: 'Wat er was',
    after: 'Dit bestand',
    register: 'Doelgroepregister',
    percentage: 'Percentage',
    total: 'Totaal regio',
    none: 'geen',
    keep: 'Houd wat er was',
    take: 'Neem deze',
  },
  kept: {
    heading: 'Bewaarde publicaties',
    count: (count: number) => (count === 1 ? '1 publicatie' : `${count} publicaties`),
    stored: 'Dit blijft in deze browser staan, ook als u de pagina sluit.',
    persistent: 'De browser heeft gezegd dat hij dit niet zelf wist.',
    notPersistent:
      'Heeft de browser ruimte nodig, dan kan hij het wissen. Bewaar daarom een gegevensbestand.',
    full: 'Er is geen ruimte in de browser. Dit blijft alleen tot u deze pagina sluit of vernieuwt. Bewaar daarom een gegevensbestand.',
    blocked:
      'De browser bewaart niets. Dit blijft alleen tot u deze pagina sluit of vernieuwt. Bewaar daarom een gegevensbestand.',
    caption: 'Publicaties die u hebt geopend',
    columns: {
      publication: 'Publicatie',
      file: 'Bestand',
      openedOn: 'Geopend',
      actions: 'Wat u kunt doen',
    },
    invented: 'verzonnen',
    save: 'Bewaar gegevensbestand',
    unproven: 'Niet meer te controleren',
    unprovenHelp:
      'Deze publicaties zijn bewaard door een eerdere versie van deze pagina. Nu klopt er iets niet, dus u ziet de cijfers niet. Bewaar de tekst of open het bestand opnieuw.',
    saveText: 'Bewaar de tekst',
    saveTextName: (publication: string) => `Bewaar de tekst van ${publication}`,
    saveHelp:
      'Een collega opent het gegevensbestand met de knop Kies publicaties. Met Bewaar voor een site maakt u het bestand dat de beheerder op een site als deze zet.',
    saveOne: 'Bewaar voor een site',
    saveOneName: (publication: string) => `Bewaar voor een site: ${publication}`,
    removeOne: 'Verwijder',
    removeOneName: (publication: string) => `Verwijder ${publication}`,
    removeAll: 'Verwijder alles',
    removeQuestion: (count: number) =>
      count === 1
        ? 'Wilt u deze publicatie verwijderen?'
        : `Wilt u alle ${count} publicaties verwijderen?`,
    removeYes: 'Ja, verwijder alles',
    removeNo: 'Nee, houd ze',
    removed: (publication: string) => `${publication} is verwijderd.`,
    removedAll: 'Alle publicaties zijn verwijderd.',
    saved: (name: string) => `${name} is opgeslagen.`,
  },
}

export type OwnCatalogue = typeof nlOwn
