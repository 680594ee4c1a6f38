// Everything that the floor answers to. Each figure is read from the table that is there already.
{
  const { file } = document.currentScript.dataset
  const byId = (id) => document.getElementById(id)
  const { tHead, tBodies, tFoot } = document.querySelector('table')
  const [body] = tBodies
  const [headings] = tHead.rows
  const [selected, total, proof] = tFoot.rows
  /** Columns of names: the municipality and, in the country, its region. */
  const names = headings.cells.length - 5
  const read = (tr) =>
    Array.from(tr.cells)
      .slice(-5)
      .map((cell) => Number(cell.textContent.replaceAll('.', '')))
  const count = (people) => String(people).replace(/\B(?=(\d{3})+$)/g, '.')
  const percentage = (share) => `${(100 * share).toFixed(1).replace('.', ',')}%`

  let rows = Array.from(body.rows, (tr, index) => ({
    tr,
    index,
    names: Array.from(tr.cells, (cell) => cell.textContent).slice(0, names),
    counts: read(tr),
  }))
  let sums = read(total)
  let order = { column: 0, isDescending: false }
  let isShare = false
  const chosen = new Set()

  const put = (cell, text) => {
    if (cell.firstChild.data !== text) cell.firstChild.data = text
  }
  const write = (tr, counts) => {
    let cell = tr.lastElementChild
    for (let column = 4; column >= 0; column -= 1) {
      const isCount = !isShare || column === 4
      put(cell, isCount ? count(counts[column]) : percentage(counts[column] / counts[4]))
      cell = cell.previousElementSibling
    }
  }
  const add = (some) =>
    [0, 1, 2, 3, 4].map((c) => some.reduce((sum, row) => sum + row.counts[c], 0))

  const sort = () => {
    const { column, isDescending } = order
    const sign = isDescending ? -1 : 1
    const sortedBy = (row) => row.names[column] ?? row.counts[column - names]
    const compare = (a, b) => (a < b ? -sign : a > b ? sign : 0)
    // The names are in their order already, which is not that of their letters: 's-Gravenhage.
    const byIndex = (a, b) => sign * (a.index - b.index)
    const byValue = (a, b) => compare(sortedBy(a), sortedBy(b)) || a.index - b.index
    body.append(...rows.toSorted(column === 0 ? byIndex : byValue).map(({ tr }) => tr))
    for (const { ariaSort, cellIndex } of headings.cells) {
      const wanted = cellIndex !== column ? 'none' : isDescending ? 'descending' : 'ascending'
      if (ariaSort !== wanted) headings.cells[cellIndex].ariaSort = wanted
    }
  }
  const select = () => {
    const isHere = ({ names: [name] }) => chosen.size === 0 || chosen.has(name)
    for (const row of rows) row.tr.hidden = !isHere(row)
    selected.hidden = chosen.size === 0
    if (chosen.size > 0) write(selected, add(rows.filter(isHere)))
  }
  const draw = () => {
    for (const { tr, counts } of rows) write(tr, counts)
    write(total, sums)
    if (chosen.size > 0) select()
  }

  /** "'s-Gravenhage" stands at the G. */
  const keyOf = (name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}|^'[st][- ]/gu, '')
      .toLowerCase()
  const inOrder = (found) => {
    for (const row of found) row.key = keyOf(row.names[0])
    return found.sort((a, b) => (a.key < b.key ? -1 : 1))
  }
  const ofCountry = ({ regions }) => ({
    rows: inOrder(
      regions.flatMap(({ region, rows: own }) =>
        own.map((row) => ({ names: [row.name, region.name], counts: [...row.counts, row.total] })),
      ),
    ),
    sums: add(
      regions.map(({ regionTotal }) => ({ counts: [...regionTotal.counts, regionTotal.total] })),
    ),
    register: regions.reduce((sum, region) => sum + region.registerTotal, 0),
    regions: String(regions.length),
  })
  const ids = ['profile1', 'profile2', 'profile3', 'profile4', 'total']
  const ofRegion = ({ quarters, municipalities, regionTotal, registerTotal }, quarter) => {
    const at = quarters.indexOf(quarter)
    // A file holds the first number, and then each difference with the quarter before.
    const until = (steps) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0)
    const countsOf = (series) => ids.map((id) => until(series[id]))
    return {
      rows: municipalities
        .filter((series) => series.total[at] !== null)
        .map((series) => ({ names: [series.name], counts: countsOf(series) })),
      sums: countsOf(regionTotal),
      register: until(registerTotal),
    }
  }
  const files = new Map()
  const load = (quarter) => {
    const address = file.replace('*', quarter)
    if (!files.has(address)) {
      files.set(
        address,
        fetch(address).then(async (answer) => {
          const content = await answer.json()
          return file.includes('*') ? ofCountry(content) : content
        }),
      )
    }
    return files.get(address)
  }
  const show = (figures) => {
    // In name order the lines hardly change from quarter to quarter.
    const lines = rows.map(({ tr }) => tr)
    const rest = lines.splice(figures.rows.length)
    for (const tr of rest) tr.remove()
    rows = figures.rows.map((row, index) => {
      const tr = lines[index] ?? body.appendChild(body.rows[0].cloneNode(true))
      row.names.forEach((name, column) => {
        put(tr.cells[column], name)
      })
      return { ...row, tr, index }
    })
    sums = figures.sums
    draw()
    select()
    if (order.column > 0 || order.isDescending) sort()
    add(rows).forEach((sum, column) => {
      put(proof.cells[column + 1], count(sum - sums[column]))
    })
    put(byId('sonar'), count(sums[4]))
    put(byId('share'), percentage(sums[4] / figures.register))
    put(byId('register'), count(figures.register))
    put(byId('gap'), count(figures.register - sums[4]))
    for (const place of document.querySelectorAll('.regions')) put(place, figures.regions)
  }

  const press = (button) => {
    const { cellIndex: column } = button.closest('th')
    const isAgain = order.column === column
    order = { column, isDescending: isAgain ? !order.isDescending : column >= names }
    sort()
  }
  tHead.addEventListener('click', ({ target }) => {
    const button = target.closest('button')
    if (button) press(button)
  })
  // Pressed before this script was here.
  if (tHead.contains(document.activeElement)) press(document.activeElement)

  const quarter = byId('quarter')
  quarter.addEventListener('change', async ({ target: { value } }) => {
    const content = await load(value)
    if (quarter.value !== value) return
    show(content.sums ? content : ofRegion(content, value))
    for (const place of document.querySelectorAll('.quarter')) {
      put(place, quarter.selectedOptions[0].text)
    }
  })
  // The quarter before comes while nothing else happens: a switch to it is answered at once.
  const before = quarter.options[quarter.selectedIndex + 1]
  if (before) addEventListener('load', () => requestIdleCallback(() => load(before.value)))

  byId('measure').addEventListener('change', ({ target }) => {
    isShare = target.value === 'share'
    draw()
  })

  const panel = byId('panel')
  const list = panel.appendChild(document.createElement('fieldset'))
  panel.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') return
    list.replaceChildren(
      ...rows.map(({ names: [name] }) => {
        const label = document.createElement('label')
        const box = Object.assign(document.createElement('input'), {
          type: 'checkbox',
          value: name,
        })
        box.checked = chosen.has(name)
        label.append(box, name)
        label.key = keyOf(name)
        return label
      }),
    )
  })
  panel.addEventListener('input', ({ target }) => {
    if (target.type === 'search') {
      const part = keyOf(target.value.trim())
      for (const label of list.children) label.hidden = !label.key.includes(part)
    } else {
      if (target.checked) chosen.add(target.value)
      else chosen.delete(target.value)
      select()
    }
  })
}
