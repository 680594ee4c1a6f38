import { createFormats } from '../formats.ts'
import { nlOpenData } from './openData.ts'

/** The day on which the list of the accessibility page was last held against the tests. */
export const accessibilityListDate = '2026-11-23'

/** A part of a page of text: its heading, then its paragraphs and lists. */
export type Section = readonly [heading: string, ...text: readonly (string | readonly string[])[]]

/** The Dutch texts of the pages beside the dashboard. They are HTML from the start: no script carries them. */
export const nlPages = {
  title: (page: string, site: string) => `${page} – ${site}`,
  about: {
    description:
      'Waar de cijfers vandaan komen, wat wij zelf berekenen en wat geen berekening kan laten zien.',
    intro:
      'Dit dashboard laat zien hoeveel mensen uit de doelgroep banenafspraak in Sonar staan. De cijfers zijn van UWV. Het dashboard is dat niet.',
    sections: {
      origin: {
        heading: 'Waar de cijfers vandaan komen',
        publications:
          'UWV publiceert ‘Transparantie van klantprofielen’: één publicatie per arbeidsmarktregio en per kwartaal. Elk aantal in de tabel staat zo in die publicatie.',
        sonar:
          'UWV zet werkzoekenden in Sonar. Gemeenten kunnen dat ook doen. Niet iedereen uit het doelgroepregister staat erin. Van wie er niet in staat, kennen wij alleen het aantal.',
        register:
          'UWV geeft het doelgroepregister per arbeidsmarktregio. Voor een gemeente is er geen cijfer, en dus ook geen dekking.',
        codes: 'De codes, de namen en de fusies van gemeenten komen van CBS.',
      },
      reading: {
        heading: 'De vier kolommen hebben in de bron geen naam',
        unnamed:
          'UWV drukt per gemeente vier aantallen af, zonder naam erboven. De tekst ernaast noemt twee makers van profielen: de gemeente en UWV. Die tekst gaat over profielen die werkgevers kunnen vinden.',
        derived: 'Daaruit maakten wij vier namen, in de volgorde van de bron:',
        doubt:
          'Welke kolom welke is, zegt de bron niet. Onze namen kunnen dus verkeerd zijn. Daarom staat het woord ‘afgeleid’ erbij. De aantallen en hun volgorde zijn die van de bron.',
      },
      computing: {
        heading: 'Wat wij zelf berekenen',
        rules: [
          'Wie niet in Sonar staat, is het register min het totaal in Sonar.',
          'Ook deze getallen rekenen wij uit: delen in procenten, totalen van een keuze en verschillen tussen kwartalen.',
          'Voor heel Nederland drukt UWV geen percentage af. Dat cijfer is altijd van ons.',
          'Wij rekenen met precieze getallen en ronden pas aan het eind af. Een verschil in procentpunt is berekend voor het afronden.',
          'Gaat het om minder dan 10 mensen, dan geven wij geen percentage.',
          'Regio’s met precies dezelfde dekking delen een plaats in de ranglijst.',
          'Verandert UWV wat het telt, dan staat dat bij het kwartaal waarin dat begint.',
        ],
      },
      sums: [
        'Alle sommen zijn nageteld',
        'Dat gebeurt voordat een publicatie op de site komt, en nog eens bij het maken van de site. Klopt er iets niet, dan komt de publicatie er niet op.',
        [
          'Elke rij: de vier kolommen zijn samen het totaal van de gemeente.',
          'Elke kolom: alle gemeenten zijn samen het totaal van de regio.',
          'De onderste rij: de vier totalen zijn samen het totaal van de regio.',
          'Het percentage van UWV is goed afgerond, en het register is niet kleiner dan Sonar.',
          'Geen gemeente staat er twee keer in, en geen gemeente van de regio ontbreekt.',
        ],
        'Dit kan geen som laten zien:',
        [
          'Fouten die elkaar opheffen, in de rij en in de kolom.',
          'Twee hele kolommen die van plaats zijn verwisseld.',
          'Of UWV en de gemeenten de mensen goed hebben geteld.',
        ],
      ],
      missing: [
        'Nul is iets anders dan geen cijfer',
        'Een nul in de bron staat hier als 0. Is er geen cijfer, dan staat er ‘geen cijfer’ of ‘niet gepubliceerd’. In een figuur is dan een gat.',
        'Publiceren niet alle regio’s, dan is de som geen cijfer voor heel Nederland. Daarom staat erbij hoeveel regio’s meetellen. Een landelijk verschil gaat alleen over regio’s die in beide kwartalen publiceerden.',
      ],
      mergers: {
        heading: 'Gemeenten die samengaan',
        split:
          'Een gemeente die werd gesplitst, verdelen wij nooit. De bron zegt niet wie in welk deel woont.',
      },
      small: [
        'Kleine aantallen',
        'Kleine aantallen staan er zoals UWV ze publiceert, ook als het er nul tot vier zijn. Wij rekenen geen kleinere groepen uit.',
      ],
      national: [
        'Het register van heel Nederland',
        'Deze cijfers komen uit nieuwsberichten. De tabel bij de figuur noemt de bron van elk cijfer. Staat er ‘berekend’, dan was alleen een later cijfer met de verandering bekend.',
        'De bronnen tellen niet steeds dezelfde mensen. Tot en met 2019 gaat het om mensen met een geldige reden om in het register te staan. Vanaf eind 2020 gaat het om mensen in de doelgroep banenafspraak.',
        'In 2015, 2016 en 2017 bekeek UWV opnieuw wie met een Wajong-uitkering kan werken. Wie blijvend niet kan werken, ging uit het register. Cijfers van voor en na die jaren zijn niet goed te vergelijken.',
      ],
      synthetic: [
        'Het verzonnen land',
        'Er is ook een land met verzonnen cijfers. Het laat zien hoe het dashboard werkt als bijna alle regio’s publiceren. Geen cijfer daarin zegt iets over echte mensen.',
      ],
      reuse: {
        heading: 'Cijfers overnemen',
        demand: 'De cijfers blijven van UWV. De publicatie vraagt dit:',
        citing: 'Noem dus de bron, bijvoorbeeld zo:',
        licence:
          'Er is geen Creative Commons-licentie. De licentie van de software geldt niet voor de cijfers, en wij geven geen toestemming namens UWV.',
      },
    } satisfies Readonly<Record<string, Section | Readonly<Record<string, Section[number]>>>>,
    here: (regions: number, region: string, quarter: string) =>
      regions === 1
        ? `Op deze site staat nu één regio: ${region}. Het nieuwste kwartaal is het ${quarter}.`
        : `Op deze site staan nu ${regions} regio’s. Het nieuwste kwartaal van ${region} is het ${quarter}.`,
    coverage: (region: string, quarter: string, sonar: string, register: string, share: string) =>
      `Dekking is het deel van het doelgroepregister dat in Sonar staat. In ${region} ging het om ${sonar} van de ${register} mensen: ${share}, in het ${quarter}.`,
    rounded: (printed: string) => `UWV drukt die dekking afgerond af: ${printed}.`,
    added: (option: string) =>
      `Met ‘${option}’ ziet u de gemeenten van nu, ook in oude kwartalen. De cijfers van de vroegere gemeenten zijn dan opgeteld. Dat kan alleen als hele gemeenten samengingen.`,
    marked: (mark: string) =>
      `U herkent het aan een gele balk boven aan de pagina. Bij elke figuur, in elk bestand en op papier staat het ook, bijvoorbeeld als ‘${mark}’. Citeer die cijfers niet.`,
  },
  terms: {
    description: 'Wat de woorden en afkortingen op dit dashboard betekenen.',
    intro: 'Hier staat wat de woorden en afkortingen op het dashboard betekenen.',
    groups: {
      subject: 'Waar de cijfers over gaan',
      table: 'De tabel',
      computing: 'Hoe wij rekenen',
      organisations: 'Organisaties, regels en hulpmiddelen',
      files: 'Bestanden',
      site: 'Het dashboard zelf',
    },
  },
  accessibility: {
    description:
      'Wat is getest aan de toegankelijkheid van dit dashboard, en wat u kunt doen als iets niet werkt.',
    intro:
      'Iedereen moet deze cijfers kunnen lezen en gebruiken. Ook wie vergroot, met het toetsenbord werkt of laat voorlezen.',
    sections: [
      [
        'Waar we naar streven',
        'We streven naar WCAG 2.2, niveau A en AA. Dat zijn internationale richtlijnen voor websites. We letten ook op EN 301 549, de Europese norm waar de wet naar verwijst.',
        'Deze pagina geeft zichzelf geen cijfer of status. Buiten de makers heeft niemand het dashboard onderzocht.',
      ],
      [
        'Wat is getest',
        `De tests zijn programma’s. Ze draaien bij elke wijziging in de browser Chromium. Deze lijst is van ${createFormats('nl').day(accessibilityListDate)}.`,
        [
          'Het programma axe zoekt fouten met al zijn regels voor WCAG A en AA en voor goed gebruik. Dat gebeurt in beide talen, breed en smal, licht en donker.',
          'Eigen tests zoeken wat axe niet ziet, zoals woorden die afgesneden zijn of over elkaar staan.',
          'Elke taak gaat met alleen het toetsenbord: filteren, sorteren, een link delen en bestanden opslaan.',
          'Elke knop, elk veld en elke figuur geeft een naam door aan hulpmiddelen.',
          'Op een telefoon is elke knop groot genoeg voor een duim.',
          'Woorden, lijnen en vlakken steken genoeg af van wat erachter staat, ook in figuren.',
          'De pagina blijft heel bij vergroten tot 400% en bij meer ruimte tussen letters en regels.',
          'De pagina blijft leesbaar met de kleuren van uw systeem, zonder beweging en op papier.',
        ],
      ],
      [
        'Wat nog niet is getest',
        'Een programma vindt niet alles. Dit is nog niet gedaan:',
        [
          'Testen door mensen die elke dag een hulpmiddel gebruiken.',
          'Testen met schermlezers: NVDA met Firefox, JAWS met Chrome, VoiceOver met Safari op Mac en iPhone, TalkBack op Android.',
          'Testen met spraakbesturing.',
          'Testen in Firefox en Safari.',
        ],
      ],
      [
        'Werkt iets niet voor u?',
        'Vaak is er een andere weg naar dezelfde cijfers:',
        [
          'Elke figuur heeft een tabblad ‘Tabel’. De tabel heeft dezelfde cijfers als de figuur.',
          'Met ‘Exporteren’ slaat u de tabel op als CSV-bestand. Dat opent u in een rekenprogramma.',
          'Onder ‘Bron’ staat een link naar het bestand met de cijfers van de publicatie.',
        ],
        'Er is nog geen adres om een probleem te melden. Dat is een gemis: het komt op deze pagina. UWV kan u hierbij niet helpen, want dit dashboard is niet van UWV.',
      ],
    ] satisfies readonly Section[],
  },
  privacy: {
    description: 'Wat dit dashboard over u weet: niets. En wat de server kan zien.',
    intro:
      'Dit dashboard laat cijfers zien. Het wil niets van u weten: u hoeft nergens uw naam of een ander gegeven in te vullen.',
    sections: [
      [
        'Als u kijkt',
        [
          'Er zijn geen cookies.',
          'Uw browser bewaart de site zelf, met de cijfers die u zag. Zo opent die ook zonder internet.',
          'Wat uw browser bewaart, blijft daar. U wist het in de instellingen van uw browser, bij ‘sitegegevens’.',
          'Niemand volgt u. Er wordt niet geteld wie er kijkt, en fouten worden nergens gemeld.',
          'Alles komt van deze site zelf: ook letters, figuren en cijfers. Uw browser vraagt niets aan andere sites.',
          'Een bestand dat u opslaat, maakt uw eigen browser. Ook een afbeelding van een figuur maakt hij zelf.',
          'Volgt u een link naar een bron? Dan hoort die site niet van welke pagina u komt.',
        ],
      ],
      [
        'Uw keuzes staan in het adres',
        'De gemeenten, het kwartaal en de andere keuzes staan in het adres van de pagina. Daardoor kunt u ze delen met een link.',
        'Wie de link heeft, ziet uw keuzes. Ook de server ziet ze, als u zo’n link opent of de pagina opnieuw laadt.',
      ],
      [
        'Wat de server kan zien',
        'Elke website draait op een server. Die ziet het adres van uw aansluiting, de tijd en de pagina die u vraagt. Ook ziet hij welke browser u hebt.',
        'Het programma van dit dashboard schrijft daar niets van op. Kan het een link niet beantwoorden, dan schrijft het alleen die link op. Wie de site op een server zet, kan meer laten opschrijven. Vraag die organisatie hoe lang dat bewaard blijft.',
      ],
      [
        'De mensen in de cijfers',
        'De cijfers zijn aantallen, zonder namen. Kleine aantallen staan er zoals UWV ze publiceert, ook als het er nul tot vier zijn.',
        'Wij rekenen geen kleinere groepen uit en leggen geen verband met andere gegevens.',
      ],
    ] satisfies readonly Section[],
    software: {
      heading: 'Software en veiligheid',
      licenses: 'Software van anderen in deze site, met de licenties',
      security: 'Waar u een zwakke plek kunt melden',
      contact:
        'Staat in dat laatste bestand geen adres? Dan is er nog geen. UWV kan u hierbij niet helpen, want dit dashboard is niet van UWV.',
    },
  },
  openData: nlOpenData,
  notFound: {
    title: 'Deze pagina is er niet',
    description: 'Op dit adres staat niets.',
    text: 'Misschien is het adres niet goed overgenomen. Of de pagina heeft nu een ander adres.',
    back: 'Naar de cijfers',
  },
}
