import { describe, expect, it } from 'vitest'
import {
  drawnPublication,
  formObject,
  imageObject,
  readDrawn,
  readWhole,
  shown,
} from '../testing/pdf.ts'
import {
  annotated,
  area,
  around,
  asHoles,
  both,
  type Case,
  drawnBy,
  gray,
  inMask,
  inPattern,
  inSet,
  layered,
  maskedBy,
  named,
  onPage,
  overTable,
  pictured,
  rgb,
  shading,
  sized,
  squareOver,
  table,
  tile,
  tiled,
  type3,
  whole,
  wholePage,
  withStates,
} from '../testing/pdfParts.ts'

const flipped = type3('600 0 0 0 500 700 d1 0 0 500 700 re f')
const flippedType3 = {
  ...flipped,
  objects:
    flipped.objects?.map((object) => object.replace(/0\.001 0 0 0\.001/, '0.001 0 0 -0.001')) ?? [],
}

const gradient = (start: string) =>
  shading.replace('DeviceGray', 'DeviceRGB').replace('[1]/C1[1]', `[${start}]/C1[0 0 0.8]`)

describe('text that is seen is read', () => {
  const cases: readonly Case[] = [
    ['after a mode that was restored', `q 3 Tr Q ${whole}`],
    ['after a form with a mode of its own', `/X0 Do ${whole}`, drawnBy([formObject('3 Tr')])],
    ['in outline, with a transparent fill', `${around}q 1 Tr /G0 gs ${table}Q`, withStates],
    ['filled, with a transparent outline', `${around}q /S0 gs ${table}Q`, withStates],
    ['after a transparency that was taken back', `/G0 gs /G1 gs ${whole}`, withStates],
    ['in a soft mask that is light', inMask, maskedBy(`1 g ${wholePage}`)],
    ['in a soft mask that is light around its drawing', inMask, maskedBy('0 0 9 9 re f', '/BC[1]')],
    [
      'in a soft mask that is turned around',
      inMask,
      maskedBy(wholePage, '/TR<</FunctionType 2/Domain[0 1]/N 1/C0[1]/C1[0]>>'),
    ],
    ['in a soft mask of a picture', inMask, maskedBy(`q 66 0 0 94 0 0 cm ${pictured('\u00ff')} Q`)],
    [
      'in grey on a grey that shines through',
      `/Thin gs ${area} /G1 gs ${around}0 g ${table}`,
      withStates,
    ],
    [
      'under what a soft mask hides',
      `${whole}q /Masked gs 1 g ${area} Q`,
      maskedBy('1 g 0 0 9 9 re f'),
    ],
    ['in a font of outlines', whole, type3('600 0 0 0 500 700 d1 0 0 500 700 re S')],
    [
      'in a font of pictures',
      whole,
      type3('600 0 d0 500 0 0 700 0 0 cm BI /W 8 /H 1 /BPC 1 /IM true ID \0\nEI'),
    ],
    ['in a font of drawings', whole, type3('600 0 d0 0 0 500 700 re f')],
    ['in a layer that is on', `${around}/OC /A BDC ${table}EMC`, layered('/OFF[8 0 R]')],
    ['in a set of which any may be on', inSet, layered('/OFF[7 0 R]', `${both}/P/AnyOn`)],
    ['in a set by or', inSet, layered('/OFF[8 0 R]', '/VE[/Or 7 0 R 8 0 R]')],
    ['after a layer that is off', `/OC /A BDC EMC ${whole}`, layered('/OFF[7 0 R]')],
    [
      'under an area in a layer that is off',
      `${whole}/OC /A BDC 1 g ${area} EMC`,
      layered('/OFF[7 0 R]'),
    ],
    [
      'on a page that begins elsewhere',
      `q 1 0 0 1 -900 -900 cm ${whole}Q`,
      { page: '/MediaBox[-900 -900 -305 -58]' },
    ],
    ['within what it is cut to', `${around}q 40 480 500 290 re W n ${table}Q`],
    ['after a cut that was restored', `q 0 0 9 9 re W n Q ${whole}`],
    ['in small print', around + drawnPublication(sized('/F1 5 Tf 1 0 0 1')).table],
    ['in grey', `${around}0.5 g ${table}`],
    [
      'in colour through its letters',
      around + drawnPublication(asHoles(`1 0 0 rg ${wholePage}`)).table,
    ],
    ...['0 0 0', '0.5 0 1'].map(
      (start): Case => [
        `in a gradient from ${start}, through its letters and in a pattern`,
        `/Pattern cs /P1 scn ${around}${drawnPublication(asHoles('/S1 sh')).table}`,
        {
          resources: `/Shading<</S1 ${gradient(start)}>>/Pattern<</P1<</PatternType 2/Shading ${gradient(start)}>>>>`,
        },
      ],
    ),
    ['in a black pattern', inPattern, tiled(tile)],
    [
      'in a gradient from black to white that ends before it is white',
      inPattern,
      {
        resources: `/Pattern<</P1<</PatternType 2/Shading ${shading.replace('C0[1]', 'C0[0]').replaceAll('true', 'false')}>>>>`,
      },
    ],
    ['outlined in dashes', `${around}q 1 Tr [2 1] 0 d ${table}Q`],
    ['outlined in dots', `${around}q 1 Tr 1 J 0.5 w [0 1] 0 d ${table}Q`],
    ['in a dark pattern of a picture', inPattern, tiled(pictured('\0'))],
    [
      'in a font that is cut to its letters',
      whole,
      type3('600 0 d0 0 0 500 700 re W n 0 0 900 900 re f'),
    ],
    [
      'in a font upside down on a page upside down',
      around.replaceAll('/F1', '/F2') +
        drawnPublication((text, x, y) => `BT /F1 9 Tf 1 0 0 -1 ${x} ${y} Tm (${text}) Tj ET\n`)
          .table,
      flippedType3,
    ],
    ['in a pattern of two colours', inPattern, tiled(`1 g ${tile} 0 g 0 0 5 9 re f`)],
    ['in a pattern in its colour', `${around}/In cs 1 0 0 /P1 scn ${table}`, tiled(tile, 2)],
    [
      'under a white pattern with room between its tiles',
      `${whole}/Pattern cs /P1 scn ${area}`,
      tiled(`1 g ${tile}`, 1, 12),
    ],
    ['in black that multiplies', `${around}/Mul gs ${table}`, withStates],
    ...['HardLight', 'ColorBurn'].map(
      (mode): Case => [
        `in red by the blend mode ${mode} on grey`,
        `0.7 g ${area} 0 g ${around}/Blend gs 1 0 0 rg ${table}`,
        { resources: `/ExtGState<</Blend<</BM/${mode}>>>>` },
      ],
    ),
    ['in black that darkens', `${around}/Darken gs ${table}`, withStates],
    ['in white that is screened on black', `${around}${area} /Screen gs 1 g ${table}`, withStates],
    ['in white on a black area', `${around}${area} 1 g ${table}`],
    ['in white on thick black lines', `${around}300 w 40 620 m 540 620 l S 1 g ${table}`],
    ['in white with a black outline', `${around}q 2 Tr 1 g 0 G ${table}Q`],
    ['in white on a dark image', `${onPage}1 g ${whole}`, drawnBy([imageObject(rgb, '\0\0@')])],
    [
      'with a white rim below it',
      around +
        drawnPublication(
          (text, x, y) => `q 1 Tr 1 G 3 w ${shown(text, x, y)}Q ${shown(text, x, y)}`,
        ).table,
    ],
    ['again over what covered it', `${whole}0.9 g ${area} 0 g ${table}`],
    ['over a rectangle', `1 g ${area} 0 g ${whole}`],
    ['under a transparent one', `${whole}/Thin gs ${area}`, withStates],
    ['under a yellow one that multiplies', `${whole}/Mul gs 1 1 0 rg ${area}`, withStates],
    [
      'over a word in large letters',
      `0.9 g BT /F1 80 Tf 1 0 0 1 80 600 Tm (CONCEPT) Tj ET 0 g ${whole}`,
    ],
    ['on a page that is there twice', whole, { pages: 2 }],
    ['over the same in white', `1 g ${table}0 g ${whole}`],
    ['under a frame', `${whole}40 480 500 290 re S`],
    ['beside a clipped rectangle', `${whole}0 0 9 9 re W n ${area}`],
    ['under thin rules', `${whole}0 g 40 716 500 0.5 re f`],
    ['under dashes', `${whole}[3 3] 0 d 40 716 m 540 716 l S`],
    [
      'under an area in a form that is moved away',
      `${whole}/X0 Do`,
      drawnBy([formObject(`1 g ${area}`, '/Matrix[1 0 0 1 0 -700]')]),
    ],
    ['under a pattern with holes', `${whole}/Pattern cs /P1 scn ${area}`, tiled('0 0 1 1 re f')],
    [
      'under a stencil that is clear',
      `${whole}q 500 0 0 290 40 480 cm BI /W 8 /H 1 /BPC 1 /IM true ID \u00ff\nEI Q`,
    ],
    ['over an image', onPage + whole, drawnBy([imageObject(rgb, 'abc')])],
    [
      'under a transparent image',
      whole + onPage,
      drawnBy([imageObject(`${rgb}/SMask 8 0 R`, 'abc'), imageObject(gray, '1')]),
    ],
    ['under an annotation that is hidden', whole, squareOver('/F 2')],
    ...[
      ...['Link/C[1 0 0]', 'Popup/Open true', 'Square/C[1 0 0]', 'FreeText/DA(/Helv 9 Tf 0 g)'],
      ...['Highlight/C[1 1 0]/QuadPoints[40 770 540 770 40 480 540 480]', 'Widget/FT/Tx/T(a)'],
      ...['Underline/C[1 0 0]/QuadPoints[40 730 540 730 40 716 540 716]'],
      ...['Line/L[40 714 540 714]', 'Ink/InkList[[40 721 540 721]]/BS<</W 20>>/CA 0.3'],
    ].map(
      (kind): Case => [
        `under a note without a drawing of its own, ${kind}`,
        whole,
        annotated(`/${kind}${overTable}`),
      ],
    ),
    [
      'in a group on a group',
      '/X0 Do',
      drawnBy([
        formObject('/X1 Do', '/Group<</S/Transparency>>', '/XObject<</X1 8 0 R>>'),
        formObject(whole, '/Group<</S/Transparency/I true>>'),
      ]),
    ],
  ]
  it.each(named(cases))('$what', async ({ content, parts }) => {
    expect(await readDrawn(content, parts)).toEqual(readWhole)
  })
})
