// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { showFaultPanel } from './faultPanel.ts'

const told: string[] = []

function show(): HTMLSelectElement {
  showFaultPanel(({ name }) => told.push(name))
  const select = document.querySelector('select')
  if (select === null) throw new Error('The panel has no list')
  return select
}

function choose(select: HTMLSelectElement, name: string): void {
  select.value = name
  select.dispatchEvent(new Event('change'))
}

afterEach(() => {
  told.length = 0
  sessionStorage.clear()
  document.body.replaceChildren()
  document.documentElement.lang = 'nl'
})

describe('the panel of network faults', () => {
  it('starts without a fault, has one choice for each, and tells a choice at once', () => {
    const select = show()
    expect(told).toEqual(['none'])
    expect(select.options).toHaveLength(13)
    choose(select, 'stall')
    expect(told).toEqual(['none', 'stall'])
  })

  it('keeps the choice of the tab, so that a reload meets it', () => {
    choose(show(), '503')
    document.body.replaceChildren()
    expect(show().value).toBe('503')
    expect(told).toEqual(['none', '503', '503'])
  })

  it('speaks the language of the page, also when that changes', async () => {
    const select = show()
    choose(select, 'offline')
    expect(document.body).toHaveProperty('textContent', expect.stringContaining('Netwerkstoring'))
    document.documentElement.lang = 'en'
    await Promise.resolve()
    expect(document.body).toHaveProperty('textContent', expect.stringContaining('Network fault'))
    expect(select.options[0]?.text).toBe('No fault')
    expect(select.value).toBe('offline')
  })
})
