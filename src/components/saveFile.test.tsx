import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fileName, releaseFile, saveFile } from './saveFile.ts'

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

const content = { name: 'klantprofielen.csv', blob: new Blob(['x']), text: 'x' }

/** As a browser does, but for the saving. */
function press(this: HTMLAnchorElement): void {
  this.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }))
}

it('a file is saved by a link that is in the page when it is pressed, and gone afterwards', () => {
  const pressed: (string | boolean)[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    pressed.push(this.isConnected, this.href, this.download)
    press.call(this)
  })
  expect(saveFile(content)).toEqual({
    name: 'klantprofielen.csv',
    text: 'x',
    address,
    hasStarted: true,
  })
  expect(pressed).toEqual([true, address, 'klantprofielen.csv'])
  expect(document.querySelector('a')).toBeNull()
})

it('saving has not begun where a press by a script does nothing, or another program stops it', () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  expect(saveFile(content).hasStarted).toBe(false)
  click.mockImplementation(press)
  const stop = (event: Event) => event.preventDefault()
  document.addEventListener('click', stop)
  expect(saveFile(content).hasStarted).toBe(false)
  document.removeEventListener('click', stop)
})

it('the address of a file is kept for slow browsers once its link is gone, and taken back in the end', () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const file = saveFile(content)
  vi.advanceTimersByTime(120_000)
  expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  releaseFile(file)
  vi.advanceTimersByTime(10_000)
  expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith(address)
})

it('the name of a file has small letters, digits and hyphens', () => {
  expect(fileName(['klantprofielen', '2020-Q3', 'AM01'])).toBe('klantprofielen-2020-q3-am01')
})
