import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { useHashScroll } from './useHashScroll.ts'

function LaterPart(): ReactElement {
  useHashScroll()
  return (
    <div id="trend">
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
  expect(isLedTo('?measure=share#trend')).toBe(true)
  expect(location.href).toMatch(/\/\?measure=share#trend$/)
  expect(history.length).toBe(entries)
})

it.each(['', '#', '#regions', '#%E0%A4%A'])('a link with "%s" leads nowhere', (hash) => {
  expect(isLedTo(hash)).toBe(false)
})

it('a reader who has scrolled stays there', () => {
  vi.stubGlobal('scrollY', 40)
  expect(isLedTo('#trend')).toBe(false)
})

it('a reader who has gone into the page stays there', () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  expect(isLedTo('#trend')).toBe(false)
  field.remove()
})
