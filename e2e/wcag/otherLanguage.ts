/**
 * Runs on the page: texts, names included, that hold two or more different words of the language that
 * they are not marked as.
 */
export function inOtherLanguage(): readonly string[] {
  const small: ReadonlyMap<string, readonly string[]> = new Map([
    [
      'en',
      [
        'de',
        'het',
        'een',
        'van',
        'niet',
        'en',
        'zijn',
        'voor',
        'met',
        'die',
        'dat',
        'naar',
        'uit',
        'ook',
        'geen',
        'deze',
        'bij',
        'gemeente',
        'kwartaal',
        'mensen',
      ],
    ],
    [
      'nl',
      [
        'the',
        'and',
        'are',
        'with',
        'that',
        'this',
        'from',
        'not',
        'for',
        'has',
        'you',
        'your',
        'which',
        'their',
        'by',
        'to',
        'quarter',
        'people',
      ],
    ],
  ])
  const faults = (text: string, element: Element | null): readonly string[] => {
    const language = element?.closest('[lang]')?.getAttribute('lang') ?? ''
    // As written: "De Marne" and "Het Hogeland" are names.
    const words = new Set(text.match(/\p{L}+/gu))
    const strange = (small.get(language) ?? ['']).filter((word) => words.has(word))
    const isMarked = small.has(language)
    return isMarked && strange.length < 2 ? [] : [`${language}: ${text.trim().slice(0, 100)}`]
  }
  const texts: string[] = [...faults(document.title, document.documentElement)]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility()) {
      texts.push(...faults(node.textContent ?? '', node.parentElement))
    }
  }
  for (const element of document.querySelectorAll('[aria-label], [aria-valuetext], [title]')) {
    for (const name of ['aria-label', 'aria-valuetext', 'title']) {
      texts.push(...faults(element.getAttribute(name) ?? '', element))
    }
  }
  return texts
}
