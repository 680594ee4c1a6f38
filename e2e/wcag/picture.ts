import { inflateSync } from 'node:zlib'

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number]

/** A screenshot: what a reader's eye gets, whatever rule put it there. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly colourAt: (x: number, y: number) => Colour
}

const signatureLength = 8

/** Reads a PNG as browsers write it: eight bits a channel, not interlaced. */
export function readPicture(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png.readUInt8(25) === 6 ? 4 : 3
  const bytes = unfilter(inflateSync(compressedBytes(png)), width * channels, channels, height)
  return {
    width,
    height,
    colourAt: (x, y) => {
      const column = Math.min(width - 1, Math.max(0, Math.floor(x)))
      const row = Math.min(height - 1, Math.max(0, Math.floor(y)))
      const at = ((row + 1) * (width + 1) + column + 1) * channels
      return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0]
    },
  }
}

function compressedBytes(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = signatureLength; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    if (kind === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** PNG specification, chapter 9: each line was made smaller by what stands left of it and above it. */
function unfilter(data: Buffer, lineLength: number, channels: number, height: number): Uint8Array {
  // A column of nothing on the left and a line of nothing above: the first ones have neighbours too.
  const stride = lineLength + channels
  const bytes = new Uint8Array(stride * (height + 1))
  for (let row = 0; row < height; row += 1) {
    const from = row * (lineLength + 1)
    const filter = data[from] ?? 0
    for (let column = 0; column < lineLength; column += 1) {
      const to = (row + 1) * stride + channels + column
      const left = bytes[to - channels] ?? 0
      const above = bytes[to - stride] ?? 0
      const corner = bytes[to - stride - channels] ?? 0
      bytes[to] = (data[from + 1 + column] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return bytes
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return paeth(left, above, corner)
    default:
      return 0
  }
}

function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
