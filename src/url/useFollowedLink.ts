import { useCallback, useEffect } from 'react'
import type { View } from '../domain/view.ts'
import { addressOf, linkTo } from './links.ts'

/** Under this the state of a history entry keeps the link that led away from it. */
const key = 'followed'

/** The link that Back leads to, until it is drawn: by then its part of the page may be a new one. */
let wanted: string | undefined

/**
 * Makes Back after a link to a view lead to that link again, as it does between pages. The browser
 * restores the place itself, but too early: the page is still as tall as the other view.
 *
 * @param drawn the view whose links are on screen
 * @param follow shows the view of a link
 * @returns to be called when a link is followed; it calls `follow`
 */
export function useFollowedLink(drawn: View, follow?: (to: View) => void): (to: View) => void {
  useEffect(() => {
    const onTraverse = ({ state }: PopStateEvent): void => {
      wanted = followedIn(state)
    }
    window.addEventListener('popstate', onTraverse)
    return () => window.removeEventListener('popstate', onTraverse)
  }, [])
  useEffect(() => {
    const isHere = addressOf(linkTo(drawn)) === addressOf(location.search || './')
    const link = isHere && wanted !== undefined ? linkWith(wanted) : undefined
    if (link === undefined) return
    wanted = undefined
    link.focus({ preventScroll: true })
    link.scrollIntoView({ block: 'center' })
  }, [drawn])
  return useCallback(
    (to) => {
      wanted = undefined
      history.replaceState({ [key]: linkTo(to), from: location.search }, '')
      follow?.(to)
    },
    [follow],
  )
}

/** A new entry takes over the state of the one before: only the one that was left counts. */
function followedIn(state: unknown): string | undefined {
  const { [key]: link, from }: { readonly [key]?: unknown; readonly from?: unknown } = Object(state)
  return typeof link === 'string' && from === location.search ? link : undefined
}

function linkWith(address: string): HTMLElement | undefined {
  return [...document.querySelectorAll('a')].find((link) => link.getAttribute('href') === address)
}
