import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { parsePublicationFile } from './readPublications.ts'

const good = { schemaVersion: 1, ...groningen2020Q3 }

function parse(content: object, name = 'AM01/2020-Q3.json') {
  return () => parsePublicationFile(name, JSON.stringify(content))
}

describe('a publication file', () => {
  it('is read', () => {
    expect(parse(good)()).toEqual(good)
  })

  it('is refused in the folder of another region', () => {
    expect(parse(good, 'AM02/2020-Q3.json')).toThrow('its content belongs in AM01/2020-Q3.json')
  })

  it('is refused with an unknown key', () => {
    expect(parse({ ...good, note: '' })).toThrow(/AM01\/2020-Q3\.json: shape: .*note/)
  })

  it('is refused when it is not JSON', () => {
    expect(() => parsePublicationFile('AM01/2020-Q3.json', '<!doctype html>')).toThrow('shape')
  })
})
