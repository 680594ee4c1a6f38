import type { Publication } from '../src/domain/publication.ts'
import type { SyntheticCountry } from './syntheticCountry.ts'

/**
 * The country several times over, as one: each copy has the same figures under codes and names of its
 * own. Its regions have codes past those that CBS can give, so no schema lets it through: it shows how
 * files grow, and is for no page.
 */
export function repeatCountry(country: SyntheticCountry, times: number): SyntheticCountry {
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    country.publications.map((one) => copyOf(one, index + 1)),
  )
  return { ...country, publications: [country.publications, ...copies].flat() }
}

/** Groningen (`AM01`) is "Groningen B" (`AM101`) in the first copy. */
function copyOf(publication: Publication, copy: number): Publication {
  const mark = ` ${String.fromCharCode(65 + copy)}`
  const { region, rows } = publication
  return {
    ...publication,
    region: { code: `AM${copy}${region.code.slice(2)}`, name: region.name + mark },
    rows: rows.map((row) => ({
      ...row,
      code: `GM${copy}${row.code.slice(2)}`,
      name: row.name + mark,
    })),
  }
}
