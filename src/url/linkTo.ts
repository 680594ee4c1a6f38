import type { View } from '../domain/view.ts'
import { queryStringOf } from './writeView.ts'

/** The full address of a view: the same for whoever makes it on this site. */
export function linkTo(view: View): string {
  return `${location.origin}${location.pathname}${queryStringOf(view)}`
}
