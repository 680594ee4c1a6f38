import { type ComponentProps, createContext, type MouseEvent, type ReactElement } from 'react'
import type { View } from '../domain/view.ts'
import { linkTo } from './links.ts'

/** The pinned link of the page, for what leaves it; a change of it draws nothing but its readers. */
export const PinnedLinkContext = createContext('')

interface ViewLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly view: View
  /** Shows the view without loading the page anew; without it the link is followed as any other. */
  readonly onView?: ((view: View) => void) | undefined
}

/** A real link to a view, in a drawing too: it can be copied, opened in a tab, and followed without a reload. */
export function ViewLink({ view, onView, children, ...link }: ViewLinkProps): ReactElement {
  const follow = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
    if (onView === undefined || !isPlain || event.altKey) return
    event.preventDefault()
    onView(view)
  }
  return (
    <a {...link} href={linkTo(view)} onClick={follow}>
      {children}
    </a>
  )
}
