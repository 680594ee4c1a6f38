import { deriveServedFiles } from '../publish/deriveServedFiles.ts'
import { readPublications } from '../publish/readPublications.ts'

// Reading checks each publication, deriving checks each file that pages fetch.
try {
  const publications = readPublications()
  if (publications.length === 0) throw new Error('There are no publications')
  const files = deriveServedFiles('published', publications)
  console.log(`${publications.length} publications and ${files.size} served files are right`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
