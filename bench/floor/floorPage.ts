import { type FloorFigures, type FloorRow, sumOf } from './floorFigures.ts'

const columns = [
  'Gemeente, transparant',
  'Gemeente, niet transparant',
  'UWV, transparant',
  'UWV, niet transparant',
  'Totaal in Sonar',
]
const quarterNames = ['eerste', 'tweede', 'derde', 'vierde']

/**
 * The page as somebody would write it by hand: everything in the HTML, a style sheet and a script of
 * its own, because the policy of the site forbids both in the page. Marks around a figure are there
 * for the script that changes it with the quarter.
 */
export function floorPage(figures: FloorFigures): string {
  const { area, quarter, quarters, publishedOn, source, file } = figures
  const place = area === undefined ? 'Heel Nederland' : `Arbeidsmarktregio ${area}`
  const words = `<span class=quarter>${inWords(quarter)}</span>`
  return `<!doctype html>
<html lang=nl>
<meta charset=utf-8>
<meta name=viewport content="width=device-width, initial-scale=1">
<title>${place}, ${inWords(quarter)} – Transparantie van klantprofielen</title>
<link rel=icon href=../favicon.svg>
<link rel=stylesheet href=floor.css>
<script defer src=floor.js data-file="../${file}"></script>
<h1>Transparantie van klantprofielen</h1>
<p>${place} · ${words}
${headline(figures)}
<search>
<label>Kwartaal <select id=quarter autocomplete=off>${quarters.toReversed().map(option).join('')}</select></label>
<button type=button popovertarget=panel>Gemeenten</button>
<dialog id=panel popover aria-label=Gemeenten><label>Zoek gemeente <input type=search></label></dialog>
<fieldset id=measure><legend>Toon</legend>
<label><input type=radio name=measure value=count checked autocomplete=off>Aantallen</label>
<label><input type=radio name=measure value=share autocomplete=off>Procenten</label>
</fieldset>
</search>
${table(figures, `Klantprofielen per gemeente, ${place}, ${words}.`)}
<h2>Bron</h2>
<p>${source.publisher}, ${source.title} (${publishedOn}). <a href="../${file.replace('*', quarter)}">Gegevensbestand (JSON)</a>
`
}

function headline({ total, registerTotal, regions }: FloorFigures): string {
  const sonar = total[4] ?? 0
  const share = (sonar / registerTotal).toLocaleString('nl-NL', {
    style: 'percent',
    minimumFractionDigits: 1,
  })
  return `${regions ? `<p><span class=regions>${regions.published}</span> van ${regions.all} regio’s gepubliceerd.\n` : ''}<dl>
<div><dt>mensen uit de doelgroep banenafspraak in Sonar<dd id=sonar>${count(sonar)}</div>
<div><dt>van de <span id=register>${count(registerTotal)}</span> mensen in het doelgroepregister<dd id=share>${share}</div>
<div><dt>mensen niet bekend in Sonar<dd id=gap>${count(registerTotal - sonar)}</div>
</dl>`
}

function table({ rows, total, regions }: FloorFigures, caption: string): string {
  const names = regions ? ['Gemeente', 'Regio'] : ['Gemeente']
  const span = regions ? ' colspan=2' : ''
  const sums = sumOf(rows.map(({ counts }) => counts))
  const none = total.map(() => 0)
  const name = regions
    ? `Totaal van <span class=regions>${regions.published}</span> regio’s`
    : 'Totaal regio'
  return `<table>
<caption>${caption}</caption>
<thead><tr>${[...names, ...columns].map(heading).join('')}
<tbody>
${rows.map(line).join('')}
<tfoot>
<tr hidden><th${span}>Totaal selectie${cells(none)}
<tr><th${span}>${name}${cells(total)}
<tr><th${span}>Verschil in mensen: som van de rijen min het totaal in de publicatie${cells(sums.map((sum, at) => sum - (total[at] ?? 0)))}
</table>`
}

function heading(name: string, at: number): string {
  return `<th aria-sort=${at === 0 ? 'ascending' : 'none'}><button type=button>${name}</button>`
}

function line({ name, region, counts }: FloorRow): string {
  return `<tr><th>${name}${region === undefined ? '' : `<td>${region}`}${cells(counts)}`
}

function cells(counts: readonly number[]): string {
  return counts.map((people) => `<td>${count(people)}`).join('')
}

function count(people: number): string {
  return people.toLocaleString('nl-NL')
}

function option(quarter: string): string {
  return `<option value=${quarter}>${inWords(quarter)}`
}

/** "2020-Q3" is "derde kwartaal 2020". */
function inWords(quarter: string): string {
  return `${quarterNames[Number(quarter.slice(-1)) - 1]} kwartaal ${quarter.slice(0, 4)}`
}
