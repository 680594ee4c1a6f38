import { describe, expect, it } from 'vitest'
import {
  drawnPublication,
  formObject,
  imageObject,
  readDrawn,
  shown,
  streamObject,
} from '../testing/pdf.ts'
import {
  annotated,
  area,
  around,
  asHoles,
  blankTrueType,
  both,
  byForm,
  type Case,
  drawnBy,
  gray,
  halfClear,
  inMask,
  inPattern,
  inSet,
  layered,
  maskedBy,
  named,
  onArea,
  onPage,
  overTable,
  pictured,
  rgb,
  shading,
  sized,
  squareOver,
  states,
  table,
  tile,
  tiled,
  type3,
  whole,
  wholePage,
  withStates,
} from '../testing/pdfParts.ts'

const off = layered('/OFF[7 0 R]')
/** In the layer that `off` switches off. */
const inLayer = (content: string) => `${around}/OC /A BDC ${content}EMC`
const group = '/Group<</S/Transparency>>'
const inSmallBox = (form: string) => drawnBy([form.replace('[0 0 595 842]', '[0 0 9 9]')])
const gradient = { resources: `/Shading<</S1 ${shading}>>` }
const gradientPattern = (from = 'C0[1]', to = from) => ({
  resources: `/Pattern<</P1<</PatternType 2/Shading ${shading.replace(from, to)}>>>>`,
})
/** A black gradient that ends before the table. */
const elsewhere = (coords: string, kind = 2) =>
  gradientPattern(
    shading,
    shading
      .replace('Type 2', `Type ${kind}`)
      .replace(/Coords.*?]/, `Coords[${coords}]`)
      .replace('[1]/C1[1]', '[0]/C1[0]')
      .replaceAll('true', 'false'),
  )
/** A pattern of which one tile is the page. */
const onePage = (drawing: string) => ({
  resources: '/Pattern<</P1 7 0 R>>',
  objects: [
    streamObject(
      drawing,
      '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 595 842]/XStep 595/YStep 842/Resources<<>>',
    ),
  ],
})
const filled = `/Pattern cs /P1 scn ${area}`
const stencil = (width: number) =>
  `q 1 g 500 0 0 290 40 480 cm BI /W ${width} /H 1 /BPC 1 /IM true ID \0\nEI Q`
const image = drawnBy([imageObject(rgb, 'abc')])
const nested = formObject('/X1 Do', '', '/XObject<</X1 8 0 R>>')

function expectUnseen(cause: string, cases: readonly Case[]): void {
  it.each(named(cases))('$what', async ({ content, parts }) => {
    const { ok, rows, dutch, rules } = await readDrawn(content, parts)
    expect([ok, rows, rules]).toEqual([false, 0, ['unseenText']])
    expect(dutch).toContain(cause)
  })
}

/** These are drawn over the whole page. */
function over(cases: readonly Case[]): readonly Case[] {
  return cases.map(([what, content, ...parts]): Case => [what, whole + content, ...parts])
}

describe('text without ink is refused', () => {
  expectUnseen('zonder inkt', [
    ...[3, 7].map((mode): Case => [`in text mode ${mode}`, `${around}q ${mode} Tr ${table}Q`]),
    ['in text mode 3, set two levels up', `${around}q 3 Tr q q ${table}Q Q Q`],
    ['in text mode 3, with more restored than saved', `${around}3 Tr Q Q ${table}`],
    ['in one cell', `${whole}q 3 Tr ${shown('7', 500, 718)}Q`],
    ['in a form', byForm, drawnBy([formObject(`3 Tr ${table}`)])],
    ['in a form that takes the mode over', `${around}3 Tr /X0 Do`, drawnBy([formObject(table)])],
    ['in a form within a form', byForm, drawnBy([nested, formObject(`3 Tr ${table}`)])],
    ['in a pattern that draws nothing', inPattern, tiled('')],
    ['in a gradient that ends beside it', inPattern, elsewhere('0 0 9 0')],
    ['in a gradient that ends around it', inPattern, elsewhere('9 9 0 9 9 8', 3)],
    [
      'in a gradient of a form that is moved',
      `${around}/X0 Do`,
      drawnBy([
        formObject(
          `1 0 0 1 -600 0 cm /Pattern cs /P1 scn ${table}`,
          '/Matrix[1 0 0 1 600 0]',
          elsewhere('0 0 595 0').resources,
        ).replace('[0 0 595 842]', '[-600 0 600 842]'),
      ]),
    ],
    ['outlined in dashes that leave nothing', `${around}q 1 Tr [0 9] 0 d ${table}Q`],
    ['outlined in dashes that begin later', `${around}q 1 Tr [9 900] 99 d ${table}Q`],
    [
      'in a font of dashes that leave nothing',
      whole,
      type3('600 0 d0 [0 900] 0 d 0 0 500 700 re S'),
    ],
    ['in a pattern that is drawn beside it', inPattern, onePage('0 0 595 400 re f')],
    ['in a pattern of tiles that are far apart', inPattern, tiled(tile, 1, 99)],
    ['through letters, in white', around + drawnPublication(asHoles(`1 g ${wholePage}`)).table],
    ['through letters, away from them', around + drawnPublication(asHoles('0 0 9 9 re f')).table],
    ['wholly transparent', `${around}q /G0 gs ${table}Q`, withStates],
    ['almost wholly transparent', `${around}q /Weak gs ${table}Q`, withStates],
    ['outlined, with a transparent outline', `${around}q 1 Tr /S0 gs ${table}Q`, withStates],
    [
      'in a group that is transparent',
      `${around}/G0 gs /X0 Do`,
      drawnBy([formObject(table, group)], states),
    ],
    ['in a soft mask that is empty', inMask, maskedBy('')],
    ['in a soft mask that is black', inMask, maskedBy(wholePage)],
    ['in a soft mask that is almost black', inMask, maskedBy(`0.01 g ${wholePage}`)],
    ['in a soft mask that is black in its place', inMask, maskedBy(area, '/BC[1]')],
    [
      'in a soft mask that is turned around',
      inMask,
      maskedBy(`1 g ${wholePage}`, '/TR<</FunctionType 2/Domain[0 1]/N 1/C0[1]/C1[0]>>'),
    ],
    ['in a soft mask of text elsewhere', inMask, maskedBy(`1 g ${shown('7', 9, 9)}`)],
    ['in a soft mask of a picture', inMask, maskedBy(`q 66 0 0 94 0 0 cm ${pictured('\0')} Q`)],
    ['in a font that draws nothing', whole, type3('600 0 d0')],
    ['in a font that fills nothing', whole, type3('600 0 d0 0 0 500 700 re n')],
    ['in a font that is cut away', whole, type3('600 0 d0 2000 2000 9 9 re W n 0 0 500 700 re f')],
    [
      'in a font of white pictures',
      whole,
      type3('600 0 d0 500 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ff\nEI'),
    ],
    ['in a pattern that is cut away', inPattern, tiled(`20 20 9 9 re W n ${tile}`)],
    ['in a font of areas without a size', whole, type3('600 0 d0 0 0 0 0 re f')],
    ['in a font that draws in white', whole, type3('600 0 d0 1 g 0 0 500 700 re f')],
    ['in a font with empty outlines', whole, blankTrueType()],
  ])
})

describe('text in a layer that is off is refused', () => {
  expectUnseen('in een laag die uit staat', [
    ['in that layer', inLayer(table), off],
    ['in a document of which every layer is off', inSet, layered('/BaseState/OFF', both)],
    [
      'in a layer that its use switches off',
      inLayer(table),
      layered('', '', '<</Type/OCG/Name(a)/Usage<</View<</ViewState/OFF>>>>>>'),
    ],
    ['in a form of that layer', byForm, off],
    ['in a layer that is on within one that is off', inLayer(`/OC /B BDC ${table}EMC `), off],
    ['in a marked part within it', inLayer(`/Span BMC EMC /Span BMC ${table}EMC `), off],
    ['in a layer over a restored state', `${around}q /OC /A BDC Q ${table}EMC`, off],
    ['in a set of which all must be on', inSet, layered('/OFF[7 0 R]', `${both}/P/AllOn`)],
    ['in a set of which all must be off', inSet, layered('', `${both}/P/AllOff`)],
    ['in a set by the word not', inSet, layered('', '/VE[/Not 7 0 R]')],
    ['in a set by and, or', inSet, layered('/OFF[8 0 R]', '/VE[/And 7 0 R[/Or 8 0 R]]')],
  ])
})

describe('text outside the page is refused', () => {
  const cause = 'buiten de pagina'
  expectUnseen(cause, [
    ['beside it', `${whole}${shown('7', 700, 718)}`],
    ['above it', `${whole}${shown('7', 300, 900)}`],
    ['cut by the page', whole, { page: '/CropBox[0 0 460 842]' }],
    ['cut in half by the page', whole, { page: '/CropBox[0 0 452 842]' }],
    ['cut by a page that is turned', whole, { page: '/CropBox[0 0 460 842]/Rotate 90' }],
    ['raised off it', `${around}900 Ts ${table}`],
    ['in a form moved off it', byForm, drawnBy([formObject(table, '/Matrix[1 0 0 1 900 0]')])],
  ])
})

describe('text that is cut away is refused', () => {
  expectUnseen('weggesneden', [
    ['by a rectangle elsewhere', `${around}q 0 0 9 9 re W n ${table}Q`],
    ['by a rectangle without a size', `${around}q 0 0 0 0 re W n ${table}Q`],
    ['by a triangle', `${around}q 0 0 m 9 0 l 9 9 l h W n ${table}Q`],
    ['in one column', `${around}q 0 0 440 842 re W n ${table}Q`],
    ['by two rectangles', `${around}q 0 0 595 600 re W n 0 700 595 90 re W n ${table}Q`],
    ['by a hole', `${around}q 0 0 595 842 re 40 480 500 290 re W* n ${table}Q`],
    ['by letters', `${around}q BT /F1 9 Tf 4 Tr 9 9 Td (x) Tj ET ${table}Q`],
    ['by the box of its form', byForm, inSmallBox(formObject(table))],
    ['by the box of its group', byForm, inSmallBox(formObject(table, group))],
  ])
})

describe('text that is too small is refused', () => {
  expectUnseen('te klein om te lezen', [
    ['by its font size', around + drawnPublication(sized('/F1 0.1 Tf 1 0 0 1')).table],
    ['by its matrix', around + drawnPublication(sized('/F1 9 Tf 0.1 0 0 0.1')).table],
    ['by the page', `${around}q 0.1 0 0 0.1 0 0 cm ${table}Q`],
    ['squeezed', `${around}q 1 Tz ${table}Q`],
    ['in one cell', `${whole}BT /F1 1 Tf 500 718 Td (7) Tj ET`],
  ])
})

describe('text that is mirrored is refused', () => {
  expectUnseen('in spiegelbeeld', [
    ['with its page', `-1 0 0 1 595 0 cm ${whole}`],
    [
      'by its matrix',
      around +
        drawnPublication((text, x, y) => `BT /F1 9 Tf 1 0 0 -1 ${x} ${y} Tm (${text}) Tj ET\n`)
          .table,
    ],
  ])
})

describe('text in the colour of its background is refused', () => {
  expectUnseen('de kleur van haar achtergrond', [
    ['white on white', `${around}1 g ${table}`],
    ['almost white', `${around}0.99 g ${table}`],
    ['white by its inks', `${around}0 0 0 0 k ${table}`],
    ['white in a colour space', `${around}/DeviceRGB cs 1 1 1 scn ${table}`],
    ['white in one cell', `${whole}1 g ${shown('7', 500, 718)}`],
    ['the same in white over it', `${whole}1 g ${table}`],
    ['one number in white over itself', `${whole}1 g ${shown('983', 450, 718)}`],
    ['the same with a white outline over it', `${whole}q 1 Tr 1 G 9 w ${table}Q`],
    ['white by its outline', `${around}q 1 Tr 1 G ${table}Q`],
    ['black on a black area', `${around}40 480 500 290 re f ${table}`],
    [
      'grey on a grey that shines through',
      `/Thin gs ${area} /G1 gs ${around}0.7 g ${table}`,
      withStates,
    ],
    ['grey on a thick grey line', `${around}0.7 G 0.7 g 300 w 40 620 m 540 620 l S ${table}`],
    ['in a form', `${around}1 g /X0 Do`, drawnBy([formObject(table)])],
    ['white by a pattern', inPattern, tiled('1 g 0 0 4 9 re f 4 0 5 9 re f')],
    ['white by a pattern in its colour', `${around}/In cs 1 1 1 /P1 scn ${table}`, tiled(tile, 2)],
    ['white by a pattern of a picture', inPattern, tiled(pictured('\u00ff'))],
    ...[
      ['C0[1]', 'C0[0.99]'],
      [
        '[40 0 540 0]/Function<</FunctionType 2/Domain[0 1]/N 1/C0[1]',
        '[40 0 45 0]/Function<</FunctionType 2/Domain[0 1]/N 1/C0[0]',
      ],
    ].map(
      ([from, to]): Case => [
        `white by a gradient with ${to}`,
        inPattern,
        gradientPattern(from, to),
      ],
    ),
    [
      'white on a white pattern',
      `/Pattern cs /P1 scn ${wholePage} 0 g ${around}1 g ${table}`,
      tiled(`1 g ${tile}`),
    ],
    ['white on a white gradient', `/S1 sh ${around}1 g ${table}`, gradient],
    ['white that multiplies', `0.8 g ${area} 0 g ${around}/Mul gs 1 g ${table}`, withStates],
    ['black that lightens', `${around}/Lighten gs ${table}`, withStates],
    ['black that is screened', `${around}/Screen gs ${table}`, withStates],
    ...['Difference', 'Exclusion', 'ColorDodge', 'Overlay', 'SoftLight'].map(
      (mode): Case => [
        `black by the blend mode ${mode}`,
        `${around}/Blend gs ${table}`,
        { resources: `/ExtGState<</Blend<</BM/${mode}>>>>` },
      ],
    ),
    ...['Screen', 'Lighten'].map(
      (mode): Case => [
        `black in a group that comes on the page by ${mode}`,
        `${around}/${mode} gs /X0 Do`,
        drawnBy([formObject(table, group)], states),
      ],
    ),
    ['white that darkens', `0.8 g ${area} 0 g ${around}/Darken gs 1 g ${table}`, withStates],
  ])
})

describe('text under an area that is drawn later is refused', () => {
  expectUnseen(
    'er ligt een vlak over',
    over([
      ['a white rectangle', `1 g ${area}`],
      ['a rectangle over one of its digits', '1 g 254 716 6 12 re f'],
      ['a rectangle over the left of one of its digits', '1 g 254 716 3 12 re f'],
      ['a rectangle that is turned', 'q 1 0.1 -0.1 1 30 -30 cm 1 g 0 430 600 360 re f Q'],
      ['a triangle', '1 g 0 0 m 595 0 l 595 842 l h f'],
      ['a round area', '1 g 40 620 m 40 950 540 950 540 620 c 540 290 40 290 40 620 c f'],
      ['a thick line', '1 G 16 w 40 721 m 540 721 l S'],
      ['two halves', '1 g 40 700 500 21 re f 40 721 500 30 re f'],
      ['an almost opaque one', `/Near gs 1 g ${area}`, withStates],
      ...['Screen', 'Lighten', 'HardLight'].map(
        (mode): Case => [
          `a white one by the blend mode ${mode}`,
          `/Blend gs 1 g ${area}`,
          { resources: `/ExtGState<</Blend<</BM/${mode}>>>>` },
        ],
      ),
      ['a black one that multiplies', `/Mul gs ${area}`, withStates],
      ['one in a form', '/X0 Do', drawnBy([formObject(`1 g ${area}`)])],
      [
        'one in a form that is enlarged',
        '/X0 Do',
        drawnBy([formObject('1 g 0 0 50 29 re f', '/Matrix[10 0 0 10 40 480]')]),
      ],
      ['one in a soft mask that is light', `/Masked gs 1 g ${area}`, maskedBy(`1 g ${wholePage}`)],
      ['a gradient', 'q 40 480 500 290 re W n /S1 sh Q', gradient],
      ['an area filled with a gradient', filled, gradientPattern()],
      ['an area filled with a pattern', filled, tiled(`1 g ${tile}`)],
      ['an area filled with a pattern that is white here', filled, onePage(`1 g ${area}`)],
      ['an area filled with a pattern of a picture', filled, tiled(pictured('a'))],
      [
        'an area filled with a pattern of two pictures',
        filled,
        tiled(
          `${pictured('a').replace('q 9', 'q 5')} ${pictured('a').replace('q 9 0 0 9 0', 'q 4 0 0 9 5')}`,
        ),
      ],
      ['a stencil', stencil(8)],
      ['a stencil of one pixel', stencil(1)],
      ...[
        ...['FreeText/C[1 1 1]/DA(/Helv 9 Tf 0 g)/Contents(Concept)', 'Stamp/Name/Draft'],
        ...['Widget/FT/Tx/T(a)/MK<</BG[1]>>', 'Redact/IC[0]', 'FileAttachment', 'RichMedia'],
        ...['Circle/IC[1]', 'Ink/InkList[[40 721 540 721]]/BS<</W 20>>'],
      ].map(
        (kind): Case => [
          `without a drawing of its own, ${kind}`,
          '',
          annotated(`/${kind}${overTable}`),
        ],
      ),
      [
        'a thick line without a drawing of its own, in little room',
        '',
        annotated('/Line/Rect[40 720 540 722]/L[40 721 540 721]/BS<</W 20>>'),
      ],
      [
        'a field that is drawn anew',
        '',
        annotated(`/Widget/FT/Tx/T(a)/MK<</BG[1]>>/AP<</N 8 0 R>>${overTable}`, formObject('')),
      ],
      ['an annotation', '', squareOver()],
    ]),
  )
})

describe('text under an image, or of a scan, is refused', () => {
  expectUnseen('op de pagina staat een plaatje; de tekst eronder is niet te zien', [
    ['under an image', whole + onArea, image],
    [
      'under an image in the text of the page',
      `${whole}q 500 0 0 290 40 480 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a\nEI Q`,
    ],
    [
      'under an image that is a little turned',
      `${whole}q 560 28 -28 560 40 350 cm /X0 Do Q`,
      image,
    ],
    [
      'under an image in a form',
      `${whole}/X0 Do`,
      drawnBy([
        formObject('q 500 0 0 290 40 480 cm /X1 Do Q', '', '/XObject<</X1 8 0 R>>'),
        imageObject(rgb, 'abc'),
      ]),
    ],
    ['under the part of an image that is not clear', whole + onArea, drawnBy(halfClear)],
    [
      'under an image that cannot be read',
      whole + onArea,
      drawnBy([imageObject(`${rgb}/Filter/DCTDecode`, 'no image')]),
    ],
    ['over a scan, without ink', `${onPage}3 Tr ${whole}`, image],
    ['over a scan of the table alone, without ink', `${around}${onArea} 3 Tr ${table}`, image],
    [
      'over a scan in strips, without ink',
      `q 595 0 0 421 0 0 cm /X0 Do Q q 595 0 0 421 0 421 cm /X0 Do Q 3 Tr ${whole}`,
      image,
    ],
    [
      'over a scan in black and white, without ink',
      `q 595 0 0 842 0 0 cm BI /W 8 /H 1 /BPC 1 /IM true ID U\nEI Q 3 Tr ${whole}`,
    ],
    ['under a scan, in white', `1 g ${whole}${onPage}`, image],
    [
      'over a scan, too small',
      onPage + Object.values(drawnPublication(sized('/F1 1 Tf 1 0 0 1'))).join(''),
      image,
    ],
    ['over a scan, cut away', `${onPage}0 0 0 0 re W n ${whole}`, image],
    [
      'over a scan, in the colour of its paper',
      `${onPage}1 g ${whole}`,
      drawnBy([imageObject(gray, '\u00ff')]),
    ],
  ])

  it('and quoted from its start', async () => {
    const { dutch } = await readDrawn(`${onPage}3 Tr ${whole}`, image)
    expect(dutch).toContain('vanaf "Transparantie van klantprofielen"')
  })
})
