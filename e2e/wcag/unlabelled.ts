/** Runs on the page: fields without a label that can be seen, and groups of choices without a legend. */
export function unlabelled(): readonly string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const name = (element: Element) => element.outerHTML.slice(0, 120)
  const hasWords = (element: unknown) =>
    element instanceof HTMLElement && element.checkVisibility() && element.innerText.trim() !== ''
  const hasLabel = (field: Element) =>
    'labels' in field && field.labels instanceof NodeList && [...field.labels].some(hasWords)
  const hasLegend = (choice: Element) =>
    hasWords(choice.closest('fieldset')?.querySelector(':scope > legend'))
  return [
    ...all('input:not([type="hidden"]), select, textarea')
      .filter((field) => !hasLabel(field))
      .map((field) => `no label: ${name(field)}`),
    ...all('input[type="radio"], dialog input[type="checkbox"]')
      .filter((choice) => !hasLegend(choice))
      .map((choice) => `no legend: ${name(choice)}`),
  ]
}
