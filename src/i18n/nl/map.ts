/** The Dutch texts of the tile map of regions, and of the quarters in which all of them are there. */
export const nlMap = {
  label: 'Kaart',
  title: (highest: string, lowest: string) => `${highest} hoogst, ${lowest} laagst`,
  one: (region: string, percentage: string) => `In ${region} is de dekking ${percentage}`,
  equal: (percentage: string) => `Overal dezelfde dekking: ${percentage}`,
  none: 'Geen regio met een percentage',
  regions: (regions: number) => `${regions} regio’s`,
  subtitle: (quarter: number, year: number) => `Dekking in procent, ${quarter}e kwartaal ${year}.`,
  drawing: (regions: number) =>
    `Kaart van ${regions} regio’s. Met de pijltjestoetsen gaat u van tegel naar tegel.`,
  tile: (region: string, percentage: string, sonar: string, register: string) =>
    `${region}: ${percentage}, ${sonar} van ${register}`,
  tooFew: (region: string, sonar: string, register: string) =>
    `${region}: ${sonar} van ${register}, te weinig mensen voor een percentage`,
  missing: (region: string) => `${region}: niet gepubliceerd`,
  notPublished: (regions: string) => `${regions}: niet gepubliceerd.`,
  hint: 'Kies een tegel om een regio te openen.',
  under: (percentage: number) => `onder ${percentage}`,
  from: (percentage: number) => `vanaf ${percentage}`,
  caption: (quarter: string) => `Dekking van het doelgroepregister per regio, ${quarter}.`,
  columns: {
    region: 'Regio',
    coverage: 'Dekking',
    sonar: 'In Sonar',
    register: 'Register',
  },
  complete: {
    title: (complete: number, all: number) =>
      complete === 1
        ? `1 van ${all} kwartalen is compleet`
        : `${complete} van ${all} kwartalen zijn compleet`,
    explanation: (incomplete: number, regions: number) =>
      incomplete === 1
        ? `1 kwartaal is niet compleet en telt niet mee. Het getal zegt hoeveel van de ${regions} regio’s er zijn.`
        : `${incomplete} kwartalen zijn niet compleet en tellen niet mee. Het getal zegt hoeveel van de ${regions} regio’s er zijn.`,
    quarter: (quarter: number) => `kw ${quarter}`,
    whole: 'compleet',
  },
}
