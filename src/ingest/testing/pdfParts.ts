import {
  drawnPublication,
  formObject,
  imageObject,
  type PageParts,
  type Show,
  streamObject,
} from './pdf.ts'

/** The first publication as it is drawn: what stands around its table, and the table. */
export const { around, table } = drawnPublication()
export const whole = around + table
/** All of it, with its table in the pattern P1, in the soft mask of the page, or drawn by a form. */
export const inPattern = `${around}/Pattern cs /P1 scn ${table}`
export const inMask = `${around}q /Masked gs ${table}Q`
export const byForm = `${around}/X0 Do`

/** A way to draw it: in words, the content of the page, and what else the page has. */
export type Case = readonly [what: string, content: string, parts?: PageParts]

/** The cases as a test takes them. */
export function named(cases: readonly Case[]) {
  return cases.map(([what, content, parts]) => ({ what, content, parts }))
}

/** Forms and images of a page: X0, X1 and so on. */
export function drawnBy(objects: readonly string[], more = ''): PageParts {
  const names = objects.map((_, index) => `/X${index} ${7 + index} 0 R`).join('')
  return { resources: `/XObject<<${names}>>${more}`, objects }
}

export const states =
  '/ExtGState<</G0<</ca 0>>/S0<</CA 0>>/G1<</ca 1>>/Weak<</ca 0.01>>/Thin<</ca 0.3>>/Near<</ca 0.99>>/Mul<</BM/Multiply>>/Screen<</BM/Screen>>/Lighten<</BM/Lighten>>/Darken<</BM/Darken>>>>'
export const withStates = { resources: states }

export const wholePage = '0 0 595 842 re f'

/** A drawing that fills a tile. */
export const tile = '0 0 9 9 re f'

/** A tile that is a picture of one pixel. */
export function pictured(pixel: string): string {
  return `q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID ${pixel}\nEI Q`
}

/** A pattern P1 of this drawing again and again; of paint type 2 it has the colour that comes with it. */
export function tiled(drawing: string, paintType = 1, step = 9): PageParts {
  const entries = `/PatternType 1/PaintType ${paintType}/TilingType 1/BBox[0 0 9 9]/XStep ${step}/YStep ${step}/Resources<<>>`
  return {
    resources: '/ColorSpace<</In[/Pattern/DeviceRGB]>>/Pattern<</P1 7 0 R>>',
    objects: [streamObject(drawing, entries)],
  }
}

/** A soft mask that shows where its drawing is light. */
export function maskedBy(drawing: string, entries = ''): PageParts {
  return {
    resources: `/ExtGState<</Masked<</SMask<</S/Luminosity/G 7 0 R${entries}>>>>>>`,
    objects: [formObject(drawing, '/Group<</S/Transparency/CS/DeviceGray>>')],
  }
}

/** The font of the page, with the same drawing for every letter. */
export function type3(drawing: string): PageParts {
  const codes = Array.from({ length: 224 }, (_, index) => `/c${index}`)
  const procedures = codes.map((name) => `${name} 8 0 R`).join('')
  const toUnicode =
    'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <ff> <0020> endbfrange endcmap'
  return {
    page: '/Resources<</Font<</F1 7 0 R>>>>',
    objects: [
      `<</Type/Font/Subtype/Type3/FontBBox[0 -200 600 800]/FontMatrix[0.001 0 0 0.001 0 0]/Encoding<</Differences[32 ${codes.join('')}]>>/FirstChar 32/LastChar 255/Widths[${'600 '.repeat(224)}]/CharProcs<<${procedures}>>/ToUnicode 9 0 R>>`,
      streamObject(drawing),
      streamObject(toUnicode),
    ],
  }
}

/** An embedded font of which every letter is there, without any line. */
export function blankTrueType(): PageParts {
  const glyphs = 256
  const short = (value: number) => String.fromCharCode((value >> 8) & 255, value & 255)
  const long = (value: number) => short(value >>> 16) + short(value)
  const shorts = (...values: readonly number[]) => values.map(short).join('')
  const tables = {
    cmap: shorts(0, 1, 1, 0, 0, 12, 0, 262, 0) + String.fromCharCode(...Array(256).keys()),
    glyf: long(0),
    head: `${shorts(1, 0, 1, 0, 0, 0)}${long(0x5f0f3cf5)}${shorts(0, 1000)}${long(0).repeat(4)}${shorts(0, 0, 1000, 1000, 0, 8, 2, 1, 0, 0)}`,
    hhea: shorts(1, 0, 800, 65_336, 0, 600, 0, 0, 600, 1, ...Array(7).fill(0), 1),
    hmtx: shorts(600, 0, ...Array(2 * (glyphs - 1)).fill(0)),
    loca: long(0).repeat(glyphs + 1),
    maxp: shorts(1, 0, glyphs, ...Array(13).fill(0)),
    post: shorts(3, ...Array(15).fill(0)),
  }
  const names = Object.entries(tables)
  let body = ''
  const directory = names.map(([name, data]) => {
    const entry = name + long(0) + long(12 + 16 * names.length + body.length) + long(data.length)
    body += data
    return entry
  })
  const file = `${shorts(1, 0, names.length, 128, 3, 0)}${directory.join('')}${body}`
  return {
    page: '/Resources<</Font<</F1 7 0 R>>>>',
    objects: [
      `<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Blank/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[${'600 '.repeat(224)}]/FontDescriptor 8 0 R>>`,
      '<</Type/FontDescriptor/FontName/AAAAAA+Blank/Flags 32/FontBBox[0 0 600 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile2 9 0 R>>',
      streamObject(file, `/Length1 ${file.length}`),
    ],
  }
}

const layer = '<</Type/OCG/Name(oud)>>'

/** A page with layers A and B and what decides of them; M is a set of both. */
export function layered(state: string, set = '', first = layer): PageParts {
  return {
    catalog: `/OCProperties<</OCGs[7 0 R 8 0 R]/D<<${state}>>>>`,
    resources: '/Properties<</A 7 0 R/B 8 0 R/M 9 0 R>>/XObject<</X0 10 0 R>>',
    objects: [first, layer, `<</Type/OCMD${set}>>`, formObject(table, '/OC 7 0 R')],
  }
}

export const both = '/OCGs[7 0 R 8 0 R]'
export const inSet = `${around}/OC /M BDC ${table}EMC`

export const sized =
  (size: string): Show =>
  (text, x, y) =>
    `BT ${size} ${x} ${y} Tm (${text}) Tj ET\n`

/** Letters that show what is painted behind them, as programs write letters with a gradient. */
export const asHoles =
  (painted: string): Show =>
  (text, x, y) =>
    `q BT 7 Tr /F1 9 Tf ${x} ${y} Td (${text}) Tj ET ${painted} Q\n`

export const area = '40 480 500 290 re f'
export const shading =
  '<</ShadingType 2/ColorSpace/DeviceGray/Coords[40 0 540 0]/Function<</FunctionType 2/Domain[0 1]/N 1/C0[1]/C1[1]>>/Extend[true true]>>'
/** A field of a form, or another note; of itself on the first number of Assen. */
export function annotated(entries: string, ...objects: readonly string[]): PageParts {
  const unless = (key: string, usual: string) => (entries.includes(key) ? '' : usual)
  const place = unless('/Rect', '/Rect[250 716 290 728]') + unless('/F ', '/F 4')
  return {
    catalog: '/AcroForm<</Fields[7 0 R]>>',
    page: '/Annots[7 0 R]',
    objects: [`<</Type/Annot${place}/Subtype${entries}>>`, ...objects],
  }
}

/** The room of a note over the whole table. */
export const overTable = '/Rect[40 480 540 770]'

/** A note that is drawn as a white area over the whole table. */
export function squareOver(entries = ''): PageParts {
  const drawing = formObject('1 g 0 0 595 842 re f').replace('[0 0 595 842]', '[0 0 500 290]')
  return annotated(`/Square${overTable}/IC[1 1 1]/AP<</N 8 0 R>>${entries}`, drawing)
}

export const rgb = '/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB'
export const gray = '/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray'
export const onArea = 'q 500 0 0 290 40 480 cm /X0 Do Q '
export const onPage = 'q 595 0 0 842 0 0 cm /X0 Do Q '
/** An image of two rows, of which the second is transparent. */
export const halfClear = [
  imageObject(`${rgb.replace('Height 1', 'Height 2')}/SMask 8 0 R`, 'abcabc'),
  imageObject(gray.replace('Height 1', 'Height 2'), '\u00ff\0'),
]
