/** How a copy of a file is packed, the smallest first; every client takes the file itself. */
export const encodings = ['br', 'gzip'] as const

export type Encoding = (typeof encodings)[number]

/** What an Accept-Encoding header takes, best first: `gzip, br;q=0` takes only gzip. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const taken = new Set(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
      .map((part) => part.replace(/;.*/, '').trim()),
  )
  return encodings.filter((encoding) => taken.has(encoding))
}
