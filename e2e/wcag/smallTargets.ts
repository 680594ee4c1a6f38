/**
 * Runs on the page: what can be pressed and is smaller than 24 by 24 pixels, unless a circle of 24
 * pixels around its middle touches no other target (2.5.8). Links in a sentence may be as small as
 * their line. A label that holds its control is part of the target.
 */
export function smallTargets(controls: readonly Element[]): readonly string[] {
  const isInText = (control: Element): boolean => {
    const text = control.closest('p, li, td, dd, th')?.textContent?.trim() ?? ''
    return control.matches('a') && text !== control.textContent?.trim()
  }
  const targets = controls
    .filter((control) => control.matches('a, button, select, input, summary'))
    .filter((control) => !isInText(control) && getComputedStyle(control).clipPath === 'none')
    .map((control) => {
      const target = control.closest('label') ?? control
      const box = target.getBoundingClientRect()
      return { target, box, isSmall: Math.min(box.width, box.height) < 24 }
    })
  const middle = ({ left, right, top, bottom }: DOMRect) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  })
  const distance = (box: DOMRect, { x, y }: { readonly x: number; readonly y: number }): number =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
  return targets
    .filter(({ isSmall }) => isSmall)
    .filter((one) =>
      targets.some((other) => {
        if (other.target === one.target) return false
        const [here, there] = [middle(one.box), middle(other.box)]
        const isNear = distance(other.box, here) < 12
        return isNear || (other.isSmall && Math.hypot(here.x - there.x, here.y - there.y) < 24)
      }),
    )
    .map(({ target, box }) => `${target.outerHTML.slice(0, 100)}: ${box.width} × ${box.height}`)
}
