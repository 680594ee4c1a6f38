import { useState } from 'react'
import { sha256Of } from '../../data/dataFiles.ts'
import { useChecksTexts } from '../../i18n/checksTexts.ts'
import styles from './checks.module.css'

/** Works out the SHA-256 of a file of the reader, who need not know how to. The file goes nowhere. */
export function CompareFile({ sha256 }: { readonly sha256: string }) {
  const { compare } = useChecksTexts().words
  const [result, setResult] = useState<{ readonly file: string; readonly isSame: boolean }>()
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const isSame = (await sha256Of(await file.arrayBuffer())) === sha256
    setResult({ file: file.name, isSame })
  }
  return (
    <div className={styles['compare']}>
      <label>
        <span>{compare.label}</span>
        <input type="file" onChange={({ target }) => void check(target.files?.[0])} />
      </label>
      <p role="status">
        {result === undefined ? '' : (result.isSame ? compare.same : compare.other)(result.file)}
      </p>
    </div>
  )
}
