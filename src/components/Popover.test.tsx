import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { makeRoomBelow } from './Popover.tsx'

it('the second of a double press is not on what the page scrolled under it', () => {
  const onPress = vi.fn()
  render(
    <button type="button" onClick={onPress}>
      Another
    </button>,
  )
  vi.spyOn(window, 'scrollBy').mockReturnValue()
  const button = screen.getByRole('button')
  makeRoomBelow(button, 2 * window.innerHeight)
  fireEvent.click(button, { detail: 2 })
  expect(onPress).not.toHaveBeenCalled()
  fireEvent.click(button, { detail: 1 })
  expect(onPress).toHaveBeenCalledOnce()
})
