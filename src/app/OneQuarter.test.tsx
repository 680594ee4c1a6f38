import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OneQuarter } from './OneQuarter.tsx'

describe('the section on one quarter', () => {
  it('says why there are no charts through time, and leads on', () => {
    render(<OneQuarter ownHref="#eigen" exampleHref="?dataset=demo" />)
    const section = screen.getByRole('region', { name: 'Er is één kwartaal' })
    expect(section).toHaveTextContent('Op twee manieren komt u verder.')
    const [own, example] = screen.getAllByRole('link')
    expect(own).toHaveAttribute('href', '#eigen')
    expect(example).toHaveAttribute('href', '?dataset=demo')
    expect(section).toHaveTextContent('Heel Nederland, 43 kwartalen. verzonnen')
  })

  it('names one way where there is no place for own publications', () => {
    render(<OneQuarter exampleHref="?dataset=demo" />)
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(screen.queryByText(/twee manieren/)).toBeNull()
  })
})
