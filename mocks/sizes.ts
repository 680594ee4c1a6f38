import type { Municipality } from '../src/domain/place.ts'
import { chance } from './random.ts'

/**
 * Invented numbers of people in the register for places that everyone knows as large or small. Only
 * their order of size is taken from life.
 */
const knownSizes: Readonly<Record<string, number>> = {
  Rotterdam: 13400,
  Amsterdam: 11800,
  "'s-Gravenhage": 9300,
  Utrecht: 4900,
  Eindhoven: 3900,
  Groningen: 3800,
  Tilburg: 3600,
  Nijmegen: 3400,
  Enschede: 3300,
  Arnhem: 3200,
  Almere: 2900,
  Leeuwarden: 2700,
  Breda: 2600,
  Apeldoorn: 2500,
  Emmen: 2500,
  Heerlen: 2500,
  Maastricht: 2400,
  "'s-Hertogenbosch": 2300,
  Dordrecht: 2200,
  Helmond: 2100,
  Zaanstad: 2100,
  Zwolle: 2000,
  Venlo: 1900,
  Deventer: 1900,
  Haarlem: 1900,
  'Sittard-Geleen': 1900,
  Almelo: 1700,
  Lelystad: 1600,
  Amersfoort: 1600,
  Hengelo: 1500,
  Oss: 1500,
  Schiedam: 1500,
  Leiden: 1500,
  Zoetermeer: 1500,
  Alkmaar: 1400,
  Roosendaal: 1400,
  Assen: 1350,
  Delft: 1300,
  Ede: 1300,
  Haarlemmermeer: 1200,
  Haren: 140,
  Texel: 90,
  'Ten Boer': 70,
  Terschelling: 30,
  Ameland: 25,
  Rozendaal: 10,
  Vlieland: 8,
  Schiermonnikoog: 6,
}

/** People in the register in 2020-Q3, invented: many small municipalities and few large ones. */
export function sizeOf({ code, name }: Municipality): number {
  const known = knownSizes[name]
  if (known !== undefined) return known
  // 1/x has a heavy tail and, unlike a power or a logarithm, the same bits on every machine.
  return Math.round(100 + 200 * (1 / (0.15 + chance(`${code}/size`)) - 0.87))
}
