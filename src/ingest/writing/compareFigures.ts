import { parseDataFile } from '../../data/parseDataFile.ts'
import { type PublicationFile, publicationSchema } from '../../data/publicationSchema.ts'

/** One figure that a new publication changes; `undefined` where it was or is absent. */
export interface ChangedFigure {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** The figures in which a file on disk and a new publication differ. A file that is none differs in full. */
export function compareFigures(before: string, after: PublicationFile): readonly ChangedFigure[] {
  const old = figuresOf(parse(before))
  const fresh = figuresOf(after)
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((name) => ({ name, before: old.get(name), after: fresh.get(name) }))
    .filter((figure) => figure.before !== figure.after)
}

function parse(text: string): PublicationFile | undefined {
  try {
    return parseDataFile('', text, publicationSchema)
  } catch {
    return undefined
  }
}

function figuresOf(file: PublicationFile | undefined): ReadonlyMap<string, string> {
  if (file === undefined) return new Map()
  return new Map([
    ...file.rows.map(({ name, counts, total }): [string, string] => [
      name,
      words([...counts, total]),
    ]),
    ['TOTAAL AMR', words([...file.regionTotal.counts, file.regionTotal.total])],
    ['doelgroepregister', words([file.registerTotal])],
    ['percentage', `${file.reportedCoverage}%`],
  ])
}

function words(figures: readonly number[]): string {
  return figures.join(' ')
}
