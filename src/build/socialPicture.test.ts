import { expect, it } from 'vitest'
import { drawSocialPicture } from './socialPicture.ts'

const card = {
  brand: 'Klantprofielen',
  headline:
    '9.191 mensen uit de doelgroep staan in Sonar: 71,6% van het doelgroepregister van Groningen',
  subject: 'Groningen, derde kwartaal 2020',
  scale: 'doelgroepregister 12.842 mensen',
  share: 9191 / 12_842,
  inSonar: 'in Sonar 9.191',
  notInSonar: 'niet in Sonar 3.651',
  source: 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)',
}

it('is a PNG of the size that messengers cut nothing of, the same in every build', () => {
  const picture = drawSocialPicture(card)
  expect(picture.toString('latin1', 1, 4)).toBe('PNG')
  // Width and height stand first in the header of a PNG.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  // WhatsApp shows no picture over 300 kB.
  expect(picture.length).toBeLessThan(300_000)
  expect(drawSocialPicture(card).equals(picture)).toBe(true)
})

it('draws what it is told, also a single long word and a full register', () => {
  const other = drawSocialPicture({ ...card, headline: 'Doelgroepregister', share: 1 })
  expect(other.equals(drawSocialPicture(card))).toBe(false)
})
