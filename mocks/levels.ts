import type { ProfileCounts } from '../src/domain/counts.ts'
import type { Municipality, RegionCode } from '../src/domain/municipality.ts'
import { type Quarter, quarterParts } from '../src/domain/quarter.ts'
import { type Curve, chance, deviation, valueAt, wander } from './random.ts'

/** From this quarter on more profiles count as transparent. */
export const quarterOfDefinitionChange: Quarter = '2021-Q3'

/** People of one municipality in one quarter; its register is shown per region only. */
export type Level = { readonly register: number; readonly counts: ProfileCounts }

/** The register against 2020-Q3: the fall of the re-assessment, then slow growth. */
const registerCurve: Curve = [
  ['2016-Q1', 1.1],
  ['2016-Q3', 0.99],
  ['2017-Q1', 0.88],
  ['2017-Q4', 0.85],
  ['2018-Q4', 0.91],
  ['2020-Q3', 1],
  ['2021-Q4', 1.03],
  ['2023-Q3', 1.08],
  ['2026-Q3', 1.105],
]

/** Share of the profiles that belong to municipalities, few after the start in 2015. */
const municipalShareCurve: Curve = [
  ['2016-Q1', 0.03],
  ['2018-Q1', 0.15],
  ['2020-Q3', 0.28],
  ['2023-Q1', 0.36],
  ['2026-Q3', 0.41],
]

/** From the first quarter to the last; each region goes up or down. */
const decade: Curve = [
  ['2016-Q1', -1],
  ['2026-Q3', 1],
]

/** People known in Sonar rise after the summer, when schools send their leavers. */
const season = { 1: 0.001, 2: -0.002, 3: -0.004, 4: 0.005 } as const

/** Share of a region's register that is in Sonar, before the noise of its municipalities. */
export function coverageOf(region: RegionCode, quarter: Quarter): number {
  const level = 0.7 + 0.075 * deviation(`${region}/coverage`)
  const trend = 0.035 * deviation(`${region}/trend`) * valueAt(decade, quarter)
  const wandering = 0.03 * wander(`${region}/coverage`, quarter)
  return level + trend + wandering + season[quarterParts(quarter).number]
}

/** The invented counts of a municipality in a quarter, given the coverage of its region. */
export function levelOf(municipality: Municipality, quarter: Quarter, coverage: number): Level {
  const { code } = municipality
  const drift = 1 + 0.06 * wander(`${code}/register`, quarter)
  const register = Math.round(sizeOf(municipality) * valueAt(registerCurve, quarter) * drift)
  const noise = 0.02 * wander(`${code}/sonar`, quarter) + 0.006 * deviation(`${code}/${quarter}`)
  const sonar = Math.min(register, Math.round(register * (coverage + noise)))
  const share = valueAt(municipalShareCurve, quarter) * (0.6 + 0.8 * chance(`${code}/share`))
  const municipal = Math.round(sonar * share)
  const profile1 = Math.round(municipal * municipalTransparency(municipality, quarter))
  const profile3 = Math.round((sonar - municipal) * uwvTransparency(municipality, quarter))
  return {
    register,
    counts: [profile1, municipal - profile1, profile3, sonar - municipal - profile3],
  }
}

/** Most municipalities have few transparent profiles, some none: the square keeps many near zero. */
function municipalTransparency({ code }: Municipality, quarter: Quarter): number {
  const level = chance(`${code}/municipal`)
  const wandering = 1 + 0.25 * wander(`${code}/municipal`, quarter)
  const share = 0.48 * level * level * wandering
  return quarter < quarterOfDefinitionChange ? share : share * 1.6
}

function uwvTransparency({ code }: Municipality, quarter: Quarter): number {
  const share = 0.83 + 0.05 * deviation(`${code}/uwv`) + 0.02 * wander(`${code}/uwv`, quarter)
  return quarter < quarterOfDefinitionChange ? share : share + (1 - share) * 0.4
}

/** Invented numbers of people in the register; only their order of size is real. */
const knownSizes = `
  Rotterdam 13400, Amsterdam 11800, 's-Gravenhage 9300, Utrecht 4900, Eindhoven 3900,
  Groningen 3800, Tilburg 3600, Nijmegen 3400, Enschede 3300, Arnhem 3200, Almere 2900,
  Leeuwarden 2700, Breda 2600, Apeldoorn 2500, Emmen 2500, Heerlen 2500, Maastricht 2400,
  's-Hertogenbosch 2300, Dordrecht 2200, Helmond 2100, Zaanstad 2100, Zwolle 2000, Venlo 1900,
  Deventer 1900, Haarlem 1900, Sittard-Geleen 1900, Almelo 1700, Lelystad 1600, Amersfoort 1600,
  Hengelo 1500, Oss 1500, Schiedam 1500, Leiden 1500, Zoetermeer 1500, Alkmaar 1400,
  Roosendaal 1400, Assen 1350, Delft 1300, Ede 1300, Haarlemmermeer 1200, Haren 140, Texel 90,
  Ten Boer 70, Terschelling 30, Ameland 25, Rozendaal 10, Vlieland 8, Schiermonnikoog 6`
const sizes = new Map(
  [...knownSizes.matchAll(/([^\s,][^,]*) (\d+)/g)].map(([, name = '', people]) => [
    name,
    Number(people),
  ]),
)

/** People in the register in 2020-Q3, invented: many small municipalities and few large ones. */
function sizeOf({ code, name }: Municipality): number {
  const known = sizes.get(name)
  if (known !== undefined) return known
  // 1/x has a heavy tail and, unlike a power or a logarithm, the same bits on every machine.
  return Math.round(100 + 200 * (1 / (0.15 + chance(`${code}/size`)) - 0.87))
}
