/**
 * Runs something while an element has the colours of the light theme, whatever the reader's theme:
 * a picture is seen on white. The browser paints nothing in between.
 */
export function inLightColours<T>(element: HTMLElement, run: () => T): T {
  const { style } = element
  const before = style.cssText
  for (const [name, value] of lightTokens()) style.setProperty(name, value)
  style.setProperty('color', 'var(--text)')
  style.setProperty('forced-color-adjust', 'none')
  try {
    return run()
  } finally {
    style.cssText = before
  }
}

/** The tokens as the style sheet has them outside every `@media`: those of the light theme. */
function lightTokens(): readonly (readonly [string, string])[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) =>
      rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [...tokensOf(rule)] : [],
    )
}

function tokensOf({ style }: CSSStyleRule): readonly (readonly [string, string])[] {
  return [...style]
    .filter((name) => name.startsWith('--'))
    .map((name) => [name, style.getPropertyValue(name)])
}
