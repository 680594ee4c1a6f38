import { type ReactElement, type RefObject, use, useState } from 'react'
import { SavedFileNote } from '../../../components/SavedFileNote.tsx'
import type { SavedFile } from '../../../components/saveFile.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { addressOf } from '../../../url/links.ts'
import { PinnedLinkContext } from '../../../url/ViewLink.tsx'
import styles from './ChartCard.module.css'

interface SavePictureProps {
  readonly fileName: string
  readonly isSynthetic: boolean
  readonly card: RefObject<HTMLElement | null>
}

/** Saves the chart as a picture that says by itself what it shows and where that comes from. */
export function SavePicture(props: SavePictureProps): ReactElement {
  const link = use(PinnedLinkContext)
  const { fileName, isSynthetic, card } = props
  const { charts, savedFile } = useI18n().texts
  const words = charts.card
  const [done, setDone] = useState({ text: '', count: 0 })
  /** The picture that was saved last, of the view behind a link: it goes with that view. */
  const [saved, setSaved] = useState<{ readonly file: SavedFile; readonly link: string }>()
  const say = (text: string): void => setDone(({ count }) => ({ text, count: count + 1 }))
  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    const name = fileName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    const file = `${isSynthetic ? 'demo-' : ''}${name}.${kind}`
    try {
      const { savePicture } = await import('./picture.ts')
      const picture = await savePicture(kind, file, card.current, words.link(addressOf(link)))
      setSaved({ file: picture, link })
      say((picture.hasStarted ? words.saved : words.made)(file))
    } catch {
      setSaved(undefined)
      say(words.notSaved)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void save('png')}>
        {words.savePng}
      </button>
      <button type="button" onClick={() => void save('svg')}>
        {words.saveSvg}
      </button>
      <span aria-live="polite" className={styles['done']} data-no-picture="">
        {/* Said anew each time, also when the words are the same. */}
        <span key={done.count}>{done.text}</span>
      </span>
      {saved?.link === link ? <SavedFileNote file={saved.file} words={savedFile} /> : null}
    </>
  )
}
