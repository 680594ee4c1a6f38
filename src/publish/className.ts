import { createHash } from 'node:crypto'
import path from 'node:path'

/**
 * The name of a class of a style sheet on the page: its own, and a mark that all of its file share.
 * Short and alike, because each stands in the script, the style sheet and the page.
 */
export function className(name: string, file: string): string {
  const mark = createHash('sha256').update(path.relative('.', file)).digest('base64url')
  return `${name}_${mark.slice(0, 3)}`
}
