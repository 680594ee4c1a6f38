import type { Colour } from './pdfResources.ts'

/** What becomes of an ink on its ground, from 0 to 1, by the names of the PDF reader. */
const blends = {
  'source-over': (ink) => ink,
  multiply: (ink, ground) => ink * ground,
  screen: (ink, ground) => ink + ground - ink * ground,
  darken: Math.min,
  lighten: Math.max,
  difference: (ink, ground) => Math.abs(ink - ground),
  exclusion: (ink, ground) => ink + ground - 2 * ink * ground,
  'color-dodge': (ink, ground) => (ground === 0 ? 0 : Math.min(1, ground / (1 - ink))),
  'color-burn': (ink, ground) => (ground === 1 ? 1 : Math.max(0, 1 - (1 - ground) / ink)),
  'hard-light': (ink, ground) => hardLight(ink, ground),
  overlay: (ink, ground) => hardLight(ground, ink),
  // In the form of the W3C for dark grounds too: the difference cannot be seen.
  'soft-light': (ink, ground) => ground + (2 * ink - 1) * (ground - ground * ground),
} satisfies Record<string, (ink: number, ground: number) => number>

function hardLight(ink: number, ground: number): number {
  return ink <= 0.5 ? 2 * ink * ground : 1 - 2 * (1 - ink) * (1 - ground)
}

/** How a colour comes on what is under it; "other" where that is not certain. */
export type Blend = keyof typeof blends | 'other'

export function isBlend(name: unknown): name is Blend {
  return Object.hasOwn(blends, String(name))
}

/** These do the same to a group as to each part of it. */
const partwise: readonly Blend[] = ['source-over', 'multiply', 'screen', 'darken', 'lighten']

/** How something that has a way to blend of its own comes on the page in a group with another. */
export function blendIn(group: Blend, own: Blend): Blend {
  if (group === 'source-over') return own
  return own === 'source-over' && partwise.includes(group) ? group : 'other'
}

/** From 0 for black to 1 for white, as a soft mask takes colours. */
export function lightness([red = 0, green = 0, blue = 0]: Colour): number {
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
}

/** An opaque one leaves nothing of what is under it, also where that is not known. */
export const mixed = (under: number, over: number, opacity: number) =>
  opacity === 1 ? over : under + opacity * (over - under)

export type Shown = { readonly colour: Colour | undefined; readonly opacity: number }

export function paintedOver(under: Colour | undefined, { colour, opacity }: Shown, blend: Blend) {
  if (blend === 'source-over' && opacity === 1) return colour
  const over = blend === 'other' ? undefined : blended(blend, colour, under)
  return under && over?.map((part, index) => mixed(under[index] ?? 0, part, opacity))
}

export function blended(blend: Blend, ink: Colour | undefined, ground: Colour | undefined) {
  if (blend === 'other') return ink
  return (
    ground && ink?.map((part, index) => 255 * blends[blend](part / 255, (ground[index] ?? 0) / 255))
  )
}
