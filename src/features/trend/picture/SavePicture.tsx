import { type ReactElement, type RefObject, useState } from 'react'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { addressOf } from '../../../url/linkTo.ts'
import styles from './SavePicture.module.css'

interface SavePictureProps {
  readonly heading: string
  readonly filters: string
  readonly notes: readonly string[]
  readonly caption: string
  readonly link: string
  readonly fileName: string
  readonly isSynthetic: boolean
  readonly drawing: RefObject<HTMLElement | null>
}

/** Saves the figure as a picture that says by itself what it shows and where that comes from. */
export function SavePicture(props: SavePictureProps): ReactElement {
  const words = figureTexts(useTexts().language).frame
  const [done, setDone] = useState({ text: '', count: 0 })
  const say = (text: string): void => setDone(({ count }) => ({ text, count: count + 1 }))
  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    try {
      const { savePicture } = await import('./savePicture.ts')
      const { heading, filters, notes, caption, link, isSynthetic } = props
      say(
        words.saved(
          await savePicture(kind, pictureName(props), props.drawing.current, {
            heading,
            filters,
            notes,
            caption,
            link: words.link(addressOf(link)),
            ...(isSynthetic ? { synthetic: words.synthetic } : {}),
          }),
        ),
      )
    } catch {
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
      <span aria-live="polite" className={styles['done']}>
        {/* Said anew each time, also when the words are the same. */}
        <span key={done.count}>{done.text}</span>
      </span>
    </>
  )
}

/** `demo-dekking-am01`: small letters, digits and hyphens only. */
function pictureName({ fileName, isSynthetic }: SavePictureProps): string {
  const name = fileName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return isSynthetic ? `demo-${name}` : name
}
