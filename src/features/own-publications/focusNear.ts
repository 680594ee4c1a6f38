import type { MouseEvent } from 'react'

/** For a press that takes its row away: the focus goes to the neighbour of that row first or, without one, to the section. */
export function withFocusNear(act: () => unknown) {
  return ({ currentTarget: button }: MouseEvent): void => {
    const row = button.closest('li, tr')
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
    const next = neighbour?.querySelector<HTMLElement>('a, button')
    const section = button.closest<HTMLElement>('section')
    ;(next ?? section)?.focus({ preventScroll: true })
    void act()
  }
}

/** For a press that takes itself away, and not its row: the row gets the focus, and says what became of it. */
export function withFocusOnRow(act: () => unknown) {
  return ({ currentTarget: button }: MouseEvent): void => {
    button.closest('li')?.focus({ preventScroll: true })
    void act()
  }
}
