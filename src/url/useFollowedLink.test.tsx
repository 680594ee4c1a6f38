import { act, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { defaultView, type View } from '../domain/view.ts'
import { linkTo } from './links.ts'
import { useFollowedLink } from './useFollowedLink.ts'
import { ViewLink } from './ViewLink.tsx'

const country: View = { ...defaultView, region: 'NL' }
const region: View = { ...defaultView, region: 'AM01' }

/** Each page has its own part with links. */
function Links({ drawn }: { readonly drawn: View }): ReactElement {
  return drawn === country ? <Country /> : <Region />
}

function Country(): ReactElement {
  return (
    <ViewLink view={region} onView={useFollowedLink(country)}>
      Groningen
    </ViewLink>
  )
}

function Region(): ReactElement {
  useFollowedLink(region)
  return <p>…</p>
}

function goTo(view: View, state: unknown): void {
  history.replaceState(state, '', linkTo(view))
  act(() => void window.dispatchEvent(new PopStateEvent('popstate', { state })))
}

afterEach(() => history.replaceState(null, '', '/'))

it('Back leads to the link that was followed, once it is drawn again', () => {
  Element.prototype.scrollIntoView = vi.fn()
  history.replaceState(null, '', linkTo(country))
  const { rerender } = render(<Links drawn={country} />)
  screen.getByRole('link').click()
  const { state } = history
  history.replaceState(null, '', linkTo(region))
  rerender(<Links drawn={region} />)
  goTo(country, state)
  expect(document.body).toHaveFocus()
  rerender(<Links drawn={country} />)
  expect(screen.getByRole('link')).toHaveFocus()
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce()
})

it.each([null, 'x', {}, { followed: 7 }, { followed: 'elsewhere' }])(
  'Back to an entry with state %j leaves the focus alone',
  (state) => {
    const { rerender } = render(<Links drawn={region} />)
    goTo(country, state)
    rerender(<Links drawn={country} />)
    expect(document.body).toHaveFocus()
  },
)
