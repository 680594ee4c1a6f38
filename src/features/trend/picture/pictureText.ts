/** Width of a letter as part of its height; of the wider fonts, so that no line runs out of a picture. */
const letter = 0.6

/**
 * A text in lines that fit a width, in pixels. Letters are counted, because an SVG breaks no lines
 * itself and the font of who opens it is not known; a word that is too long, such as an address, is
 * broken, after a sign that parts it if there is one.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const room = Math.max(8, Math.floor(width / (fontSize * letter)))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > room && line !== '') {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, room: number): readonly string[] {
  if (word.length <= room) return [word]
  const start = word.slice(0, room)
  const part = /^.*[/?&]/.exec(start)?.[0]
  const piece = part !== undefined && part.length > room / 3 ? part : start
  return [piece, ...piecesOf(word.slice(piece.length), room)]
}
