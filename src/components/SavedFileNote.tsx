import { useEffect } from 'react'
import { CopyField } from './CopyField.tsx'
import styles from './SavedFileNote.module.css'
import { releaseFile, type SavedFile } from './saveFile.ts'

interface SavedFileNoteProps {
  readonly file: SavedFile
  readonly words: {
    /** For a reader who cannot find it. */
    readonly maybe: string
    /** Where saving cannot have begun: "If nothing was saved …" */
    readonly notStarted: string
    readonly text: string
  }
}

/** The file itself, as a link and as a text to copy, for a reader whose browser saved nothing. */
export function SavedFileNote({ file, words }: SavedFileNoteProps) {
  useEffect(() => () => releaseFile(file), [file])
  return (
    // Another file is another note: open where saving cannot have begun.
    <details
      key={file.address}
      className={styles['note']}
      open={!file.hasStarted}
      data-no-picture=""
    >
      <summary>{file.hasStarted ? words.maybe : words.notStarted}</summary>
      <a href={file.address} download={file.name}>
        {file.name}
      </a>
      <CopyField label={words.text} text={file.text} />
    </details>
  )
}
