const width = 30

/** One frame of the progress bar; it overwrites the one before. Example: `[###...] 1/2 a.pdf`. */
export function progressFrame(done: number, all: number, file: string): string {
  const filled = Math.round((width * done) / all)
  const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`
  return `\r\u001b[K[${bar}] ${done}/${all} ${file.slice(-40)}`
}

/** Wipes the bar, so that the report starts on a clean line. */
export const progressEnd = '\r\u001b[K'
