import { describe, expect, it } from 'vitest'
import { systemAdvice, writeAdvice } from './systemAdvice.ts'

const known = [
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]

describe('a fault of the system', () => {
  it.each(known)('%s is said as a cause and a way out, without its code', (code) => {
    const { nl, en } = systemAdvice(code)
    for (const sentence of [nl, en]) {
      expect(sentence).not.toMatch(/\bE[A-Z]{2,}\b/)
      expect(sentence.split('; ')).toHaveLength(2)
    }
    expect(nl).not.toBe(en)
  })

  it('says what to do where a reader has no right or no room', () => {
    expect(systemAdvice('EACCES').nl).toBe(
      'u hebt er geen rechten voor; vraag die aan de beheerder van deze computer, of gebruik een map van uzelf',
    )
    expect(systemAdvice('ENOSPC').en).toBe(
      'the disk is full or your part of it is used up; make room and try again',
    )
  })

  it('that nobody knows is named by its code, with something to try', () => {
    expect(systemAdvice('EWEIRD').nl).toBe(
      'het systeem meldt een fout die wij niet kennen (EWEIRD); zet het bestand in een andere map en probeer het opnieuw',
    )
    expect(systemAdvice('EWEIRD').en).toContain('(EWEIRD); put the file in another folder')
  })
})

describe('what could not be written', () => {
  it('has the words of the system', () => {
    expect(writeAdvice({ kind: 'system', code: 'EROFS' })).toBe(systemAdvice('EROFS'))
  })

  it('asks for another name, or for whoever maintains the dashboard', () => {
    expect(writeAdvice({ kind: 'invalid', place: 'source.file' }).nl).toContain(
      'geef dat bestand een gewone naam',
    )
    expect(writeAdvice({ kind: 'invalid', place: 'rows[3].name' })).toEqual({
      nl: "pagina's zouden het weigeren (rows[3].name); meld dit aan wie het dashboard onderhoudt",
      en: 'pages would refuse it (rows[3].name); tell whoever maintains the dashboard',
    })
  })
})
