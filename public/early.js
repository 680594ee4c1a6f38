// The first script of the page, before anything is drawn. The page holds the figures of one link: another
// link must not show those first. And what a reader presses or chooses before the page can answer is kept,
// for src/app/playEarly.ts to do it then.
{
  const page = document.documentElement.dataset
  const isOther = page.answers !== location.search
  if (isOther) page.asked = ''
  if (isOther && new URLSearchParams(location.search).get('dataset') === 'demo') {
    // Asked for beside the scripts; the figures of the other set are in the page.
    const index = document.createElement('link')
    Object.assign(index, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })
    index.href = './data/demo/index.json'
    document.head.append(index)
    // A request that is never answered would keep every later one for the same file waiting: it ends when
    // the page gives up on it, so that a new try is one.
    setTimeout(() => index.remove(), 7_000)
  }
  const early = { waiting: 'body', arranges: true, actions: [], undo: [] }
  let isSorted = false
  // Puts the rows in the order of a column of numbers, the greatest first; from name order, as the page
  // makes them. What was not known comes last. Percentages are rounded: their order waits for the page.
  const sort = ({ value, parentElement: heading, dataset }) => {
    const table = heading?.closest('table')
    const byName = table?.querySelector('th[aria-sort="ascending"]')
    if (isSorted || byName?.cellIndex !== 0 || !/^-(?:profile\d|total)$/.test(value)) return
    const [body] = table.tBodies
    const rows = [...body.rows]
    const texts = new Map(rows.map((row) => [row, row.cells[heading.cellIndex].textContent]))
    if (rows.some((row) => texts.get(row).includes('%'))) return
    isSorted = true
    const figure = (row) => Number(texts.get(row).replaceAll(/\D/g, '') || -1)
    const arrange = (ordered, named, pressed) => {
      body.append(...ordered)
      byName.ariaSort = named
      heading.ariaSort = pressed
      dataset.sort = pressed
    }
    arrange(
      rows.toSorted((one, other) => figure(other) - figure(one)),
      'none',
      'descending',
    )
    early.undo.push(() => arrange(rows, 'ascending', 'none'))
  }
  const press = (control, event) => {
    event.preventDefault()
    early.actions.push({ control })
    if (early.arranges && control.name === 'sort' && !event.shiftKey) sort(control)
  }
  const mark = (control) => {
    early.actions.push({ control })
    // The page must find every mark as it made it.
    const marks = control.name ? [...document.getElementsByName(control.name)] : [control]
    early.undo.push(() => {
      for (const one of marks) one.checked = one.defaultChecked
    })
  }
  const choose = (control) => {
    early.actions.push({ control, value: control.value })
    if (control.type === 'range') control.value = control.defaultValue
  }
  // Where nothing may come any more a press does what it can by itself; choices are kept all the same.
  const isKept = ({ type, isTrusted }) => isTrusted && !(type === 'click' && 'incomplete' in page)
  const keep = (event) => {
    const { type, target } = event
    const control = isKept(event) ? target.closest('button, input, select') : null
    if (control === null || control.closest(early.waiting) === null) return
    // Done once: not now, by a page that is just waking up, and later again.
    event.stopPropagation()
    const isSlider = control.type === 'range'
    const isMark = control.type === 'checkbox' || control.type === 'radio'
    if (type === 'click') {
      // What shows a choice by itself does so; what another press would do comes once, later.
      if (!isSlider && !isMark && control.localName !== 'select') press(control, event)
    } else if (type === (isSlider ? 'input' : 'change')) {
      if (isMark) mark(control)
      else choose(control)
    }
  }
  // Without the scripts of the page nothing comes later. That is said, and the page is what it is for a reader
  // without scripts, until they come after all (src/app/main.tsx).
  const letGo = () => {
    if (early.waiting !== 'body' || 'incomplete' in page) return
    page.incomplete = ''
    const note = document.createElement('p')
    note.id = 'incomplete'
    note.role = 'alert'
    const isEnglish = document.documentElement.lang === 'en'
    // Of another link there are no figures to choose from.
    const way = isEnglish
      ? 'Press ‘Show’ after a choice, or reload'
      : 'Druk na een keuze op ‘Toon’, of vernieuw'
    const only = isEnglish ? 'Reload' : 'Vernieuw'
    note.textContent = isEnglish
      ? `This page has not loaded completely. ${isOther ? only : way} the page.`
      : `Deze pagina is niet helemaal geladen. ${isOther ? only : way} de pagina.`
    document.body.prepend(note)
  }
  addEventListener('error', ({ target }) => target.localName === 'script' && letGo(), true)
  // One that never comes, or comes broken, is no error of its own.
  setTimeout(letGo, 15_000)
  for (const type of ['click', 'input', 'change']) addEventListener(type, keep, true)
  window.early = early
}
