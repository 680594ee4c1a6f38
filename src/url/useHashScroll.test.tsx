import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { useHashScroll } from './useHashScroll.ts'

function LaterPart(): ReactElement {
  useHashScroll()
  return (
    <div id="figures">
      <a href="#main">x</a>
    </div>
  )
}

/** Opens a link and lets the part come; true when the page went to it. */
function isLedTo(link: string): boolean {
  history.replaceState(null, '', `/${link}`)
  render(<LaterPart />)
  return document.querySelector(':target') !== null
}

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

it('a link to a part that comes later leads to it, without a history entry', () => {
  const entries = history.length
  expect(isLedTo('?measure=share#figures')).toBe(true)
  expect(location.href).toMatch(/\/\?measure=share#figures$/)
  expect(history.length).toBe(entries)
})

it.each(['', '#', '#regions', '#%E0%A4%A'])('a link with "%s" leads nowhere', (hash) => {
  expect(isLedTo(hash)).toBe(false)
})

it('a reader who has scrolled stays there', () => {
  vi.stubGlobal('scrollY', 40)
  expect(isLedTo('#figures')).toBe(false)
})

it('a reader who has gone into the page stays there', () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  expect(isLedTo('#figures')).toBe(false)
  field.remove()
})
