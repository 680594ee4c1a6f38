import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fileName, saveFile } from './saveFile.ts'

const address = 'blob:x'

beforeEach(() => {
  vi.useFakeTimers()
  URL.createObjectURL = vi.fn(() => address)
  URL.revokeObjectURL = vi.fn()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(URL, 'createObjectURL')
  Reflect.deleteProperty(URL, 'revokeObjectURL')
})

it('a file is saved by a link that is in the page when it is pressed, and gone afterwards', () => {
  const pressed: (string | boolean)[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
    this: HTMLAnchorElement,
  ) {
    pressed.push(this.isConnected, this.href, this.download)
  })
  saveFile('klantprofielen.csv', new Blob(['x']))
  expect(pressed).toEqual([true, address, 'klantprofielen.csv'])
  expect(document.querySelector('a')).toBeNull()
})

it('the address of a saved file is kept for slow browsers, and taken back in the end', () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  saveFile('klantprofielen.csv', new Blob(['x']))
  vi.advanceTimersByTime(10_000)
  expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith(address)
})

it('the name of a file has small letters, digits and hyphens', () => {
  expect(fileName(['klantprofielen', '2020-Q3', 'AM01'])).toBe('klantprofielen-2020-q3-am01')
})
