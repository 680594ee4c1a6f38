import type { MunicipalityCode } from '../municipality.ts'

/**
 * Names that people use for a municipality beside the official one: the short or the old one, the English one,
 * the Dutch or the Frisian one. Where they come from: SOURCES.md.
 */
export const everydayNames: ReadonlyMap<string, readonly string[]> = new Map<
  MunicipalityCode,
  readonly string[]
>([
  ['GM0060', ['It Amelân']],
  ['GM0063', ['It Bilt']],
  ['GM0072', ['Harns']],
  ['GM0074', ['It Hearrenfean']],
  ['GM0080', ['Ljouwert']],
  ['GM0085', ['Eaststellingwerf']],
  ['GM0086', ['Opsterlân']],
  ['GM0088', ['Skiermûntseach']],
  ['GM0090', ['Smellingerlân']],
  ['GM0093', ['Skylge']],
  ['GM0096', ['Flylân']],
  ['GM0140', ['Littenseradeel']],
  ['GM0363', ["A'dam"]],
  ['GM0501', ['Den Briel']],
  ['GM0518', ['Den Haag', 'The Hague']],
  ['GM0599', ["R'dam"]],
  ['GM0737', ['Tietjerksteradeel']],
  ['GM0796', ['Den Bosch']],
  ['GM0820', ['Nuenen', 'Gerwen en Nederwetten', 'Nuenen c.a.']],
  ['GM1722', ['Ferwerderadeel']],
  ['GM1891', ['Dantumadeel']],
  ['GM1900', ['Zuidwest-Friesland']],
  ['GM1908', ['Menaldumadeel']],
  ['GM1970', ['Noordoost-Friesland']],
])
