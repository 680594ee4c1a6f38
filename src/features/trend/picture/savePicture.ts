import { makeNow } from '../../../ui/makeNow.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { type PictureWords, pictureOf } from './pictureOf.ts'
import { pngOf } from './pngOf.ts'

/** Saves a drawing with its words as a picture, and returns the name of the file. */
export async function savePicture(
  kind: 'png' | 'svg',
  name: string,
  drawing: HTMLElement | null,
  words: PictureWords,
): Promise<string> {
  if (drawing === null) throw new Error('nothing is drawn')
  await makeNow(drawing)
  const picture = pictureOf(drawing, words)
  const file = `${name}.${kind}`
  saveFile(
    file,
    kind === 'svg'
      ? new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' })
      : await pngOf(picture),
  )
  return file
}
