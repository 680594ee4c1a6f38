import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { OneQuarter } from './OneQuarter.tsx'

it('the section on one quarter says why there are no charts through time, and leads on', () => {
  render(<OneQuarter exampleHref="?dataset=demo" />)
  const section = screen.getByRole('region', { name: 'Er is één kwartaal' })
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['#eigen-publicaties', '?dataset=demo'])
  expect(section).toHaveTextContent('Heel Nederland, door de jaren heen. verzonnen')
})
