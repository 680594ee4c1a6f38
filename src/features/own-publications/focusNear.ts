/** Before a row goes away with the focus in it, its neighbour gets that; without one, the section. */
export function focusNear(button: Element): void {
  const row = button.closest('li, tr')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const next = neighbour?.querySelector<HTMLElement>('a, button')
  const section = button.closest<HTMLElement>('section')
  ;(next ?? section)?.focus({ preventScroll: true })
}
