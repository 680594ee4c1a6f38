import type { UnreadableReason } from './parse/cells.ts'

/** What is wrong and, where that is not obvious, what to do. */
export interface Sentences {
  readonly nl: string
  readonly en: string
}

export type UnknownReason =
  | { readonly kind: 'noSuchName' | 'impossibleSigns' | 'otherLabel' }
  | { readonly kind: 'otherRegion'; readonly region: string }
  | { readonly kind: 'ended'; readonly endedOn: string; readonly successors: readonly string[] }

export type UnseenText = { readonly cause: keyof typeof unseen; readonly text: string }

export const unseen = {
  invisible: { nl: 'zij is zonder inkt geschreven', en: 'it is written without ink' },
  layer: { nl: 'zij staat in een laag die uit staat', en: 'it is in a layer that is switched off' },
  outside: { nl: 'zij valt buiten de pagina', en: 'it lies outside the page' },
  covered: { nl: 'er ligt een vlak over', en: 'a filled area lies over it' },
  picture: {
    nl: 'op de pagina staat een plaatje; de tekst eronder is niet te zien',
    en: 'there is a picture on the page; the text under it cannot be seen',
  },
  clipped: { nl: 'zij is weggesneden', en: 'it is cut away' },
  colour: {
    nl: 'zij heeft de kleur van haar achtergrond',
    en: 'it has the colour of its background',
  },
  mirrored: { nl: 'zij staat in spiegelbeeld', en: 'it is mirrored' },
  small: { nl: 'zij is te klein om te lezen', en: 'it is too small to read' },
} satisfies Record<string, Sentences>

export const unreadable: { readonly [R in UnreadableReason]: Sentences } = {
  otherDigits: {
    nl: 'er staan andere cijfers in dan 0 tot 9; typ het met gewone cijfers',
    en: 'it has digits other than 0-9; type it with usual digits',
  },
  negative: { nl: 'een aantal is niet negatief', en: 'a count is not negative' },
  comma: {
    nl: 'na een komma kunnen duizendtallen of decimalen staan; schrijf duizendtallen met een punt, zoals 1.935',
    en: 'a comma may stand before thousands or decimals; write thousands with a point, as in 1.935',
  },
  leadingZero: { nl: 'een aantal begint niet met 0', en: 'a count does not begin with 0' },
  grouping: { nl: 'na een punt horen drie cijfers', en: 'three digits follow a point' },
  tooLarge: { nl: 'zo veel mensen zijn er niet', en: 'there are not that many people' },
  noNumber: { nl: 'een aantal heeft alleen cijfers en punten', en: 'a count is digits and points' },
}

const checkSpelling = {
  nl: 'controleer de spelling; staat de naam zo in de publicatie, neem hem dan over zoals hij er staat',
  en: 'check the spelling; if the publication says so, take the name as printed',
} as const

export function reason(because: UnknownReason): Sentences {
  switch (because.kind) {
    case 'noSuchName':
      return checkSpelling
    case 'impossibleSigns':
      return { nl: 'zulke tekens heeft geen plaatsnaam', en: 'no place name has such signs' }
    case 'otherLabel':
      return {
        nl: 'de code of het nummer erbij hoort niet bij die naam',
        en: 'the code or number with it does not belong to that name',
      }
    case 'otherRegion': {
      const { region } = because
      return { nl: `die naam hoort bij ${region}`, en: `that name belongs to ${region}` }
    }
    case 'ended': {
      const { endedOn, successors } = because
      return {
        nl: `opgeheven op ${endedOn}, opgegaan in ${successors.join(' en ')}`,
        en: `ended on ${endedOn}, now part of ${successors.join(' and ')}`,
      }
    }
  }
}
