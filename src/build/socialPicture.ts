import path from 'node:path'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import type { SocialCard } from '../app/prerender.tsx'

/** The size that messengers and social media cut nothing of. */
export const socialPictureSize = { width: 1200, height: 630 }

/** The light colours of src/components/tokens.css: a picture in a message has no theme. */
const colours = {
  paper: '#ffffff',
  text: '#14202b',
  quiet: '#46535f',
  accent: '#0b5f72',
  tint: '#e3eef1',
  masthead: '#12303f',
  municipality: '#f2a873',
  uwv: '#86b6f0',
}

const fontsDirectory = 'node_modules/@fontsource-variable'
const fonts = { serif: 'source-serif-4', sans: 'source-sans-3' }
const margin = 64
const innerWidth = socialPictureSize.width - 2 * margin

/** The start page's headline as PNG. Nothing derived: a picture travels without the word for it. */
export function drawSocialPicture(card: SocialCard): Buffer {
  for (const [name, font] of Object.entries(fonts)) {
    const file = `${fontsDirectory}/${font}/files/${font}-latin-wght-normal.woff2`
    if (!GlobalFonts.registerFromPath(path.resolve(file), name)) throw new Error(`No font: ${file}`)
  }
  const { width, height } = socialPictureSize
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height)
  drawMasthead(context, card.brand)
  context.font = '650 58px serif'
  context.fillStyle = colours.text
  balancedLines(context, card.headline).forEach((line, index) => {
    context.fillText(line, margin, 170 + 68 * index)
  })
  drawBar(context, card)
  write(context, card.subject, 535, '600 30px sans', colours.text)
  write(context, card.source, 582, '400 26px sans', colours.quiet)
  return canvas.toBuffer('image/png')
}

function drawMasthead(context: SKRSContext2D, brand: string): void {
  context.fillStyle = colours.masthead
  context.fillRect(0, 0, socialPictureSize.width, 88)
  context.fillStyle = colours.paper
  context.fillRect(margin + 16, 42, 44, 4)
  context.fillStyle = colours.municipality
  context.beginPath()
  context.arc(margin + 13, 44, 13, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = colours.uwv
  context.fillRect(margin + 48, 32, 24, 24)
  context.font = '650 36px serif'
  context.fillStyle = colours.paper
  context.fillText(brand, margin + 92, 56)
}

function drawBar(context: SKRSContext2D, card: SocialCard): void {
  const [top, height] = [404, 72]
  const sonar = innerWidth * card.share
  write(context, '0', top - 14, '400 24px sans', colours.quiet)
  context.textAlign = 'right'
  context.fillText(card.scale, margin + innerWidth, top - 14)
  context.textAlign = 'left'
  context.fillStyle = colours.tint
  context.strokeStyle = colours.accent
  context.lineWidth = 3
  context.fillRect(margin, top, innerWidth, height)
  context.strokeRect(margin + 1.5, top + 1.5, innerWidth - 3, height - 3)
  context.fillStyle = colours.accent
  context.fillRect(margin, top, sonar, height)
  context.font = '600 28px sans'
  context.fillStyle = colours.paper
  context.fillText(card.inSonar, margin + 20, top + 46, sonar - 40)
  context.fillStyle = colours.text
  context.fillText(card.notInSonar, margin + sonar + 20, top + 46, innerWidth - sonar - 40)
}

function write(context: SKRSContext2D, text: string, y: number, font: string, colour: string) {
  context.font = font
  context.fillStyle = colour
  context.fillText(text, margin, y, innerWidth)
}

/** As few lines as the width allows, and those as even as can be. */
function balancedLines(context: SKRSContext2D, text: string): readonly string[] {
  const linesWithin = (width: number): readonly string[] => {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`
      const fits = lines.length > 0 && context.measureText(longer).width <= width
      lines.splice(fits ? -1 : lines.length, 1, fits ? longer : word)
    }
    return lines
  }
  const { length } = linesWithin(innerWidth)
  let width = innerWidth
  while (width > 400 && linesWithin(width - 10).length === length) width -= 10
  return linesWithin(width)
}
