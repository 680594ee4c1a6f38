import { act, render, screen } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { playEarly } from './playEarly.ts'

function Measures(): ReactElement {
  const [measure, setMeasure] = useState('count')
  return (
    <>
      {['count', 'share'].map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="measure"
            checked={measure === value}
            onChange={() => setMeasure(value)}
          />
          {value}
        </label>
      ))}
      <output>{measure}</output>
    </>
  )
}

beforeEach(() => {
  const place = document.createElement('div')
  const served = new DOMParser().parseFromString(renderToString(<Measures />), 'text/html')
  place.append(...served.body.childNodes)
  document.body.append(place)
  // What public/early.js does with a mark that is pressed.
  const mark = screen.getByRole<HTMLInputElement>('radio', { name: 'share' })
  const marks = screen.getAllByRole<HTMLInputElement>('radio')
  Object.assign(window, {
    early: {
      waiting: 'body',
      arranges: false,
      actions: [{ control: mark }],
      undo: [
        () => {
          for (const one of marks) one.checked = one.defaultChecked
        },
      ],
    },
  })
  mark.checked = true
  render(<Measures />, { container: place, hydrate: true })
})

afterEach(() => {
  Object.assign(window, { early: undefined })
})

it('does what was pressed, also when the mark shows it already and the page woke up around it', () => {
  act(() => playEarly(undefined))
  expect(screen.getByRole('status').textContent).toBe('share')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'share' }).checked).toBe(true)
})

it('does it once, and not while its part of the page still waits', () => {
  act(() => playEarly('body'))
  expect(screen.getByRole('status').textContent).toBe('count')
  act(() => playEarly(undefined))
  act(() => screen.getByRole('radio', { name: 'count' }).click())
  act(() => playEarly(undefined))
  expect(screen.getByRole('status').textContent).toBe('count')
})
