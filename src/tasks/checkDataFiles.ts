import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import { schemaVersion } from '../data/fieldSchemas.ts'
import { deriveServedFiles } from '../publish/deriveServedFiles.ts'
import { checkedPublication, readPublications } from '../publish/readPublications.ts'

// Reading checks each publication, deriving checks each file that pages fetch.
try {
  const publications = readPublications()
  if (publications.length === 0) throw new Error('There are no publications')
  const files = deriveServedFiles('published', publications)
  const synthetic = checkSynthetic()
  console.log(
    `${publications.length} publications and ${files.size} served files are right; ` +
      `${synthetic.publications} synthetic publications and ${synthetic.files} served files too, ` +
      'the same when made twice',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The synthetic country passes the checks of real publications, and is the same when made again. */
function checkSynthetic() {
  const { publications, definitionChanges } = syntheticCountry()
  for (const publication of publications) {
    const name = `synthetic ${publication.region.code} ${publication.quarter}`
    checkedPublication(name, { schemaVersion, ...publication })
  }
  const files = deriveServedFiles('demo', publications, definitionChanges)
  const again = syntheticCountry()
  const filesAgain = deriveServedFiles('demo', again.publications, again.definitionChanges)
  // The index holds the hash of every other file.
  const [index, indexAgain] = [files, filesAgain].map((all) => all.get('data/demo/index.json'))
  if (index === undefined || index !== indexAgain) {
    throw new Error(
      'data/demo/index.json: the synthetic country came out different when made again',
    )
  }
  return { publications: publications.length, files: files.size }
}
