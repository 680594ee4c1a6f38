import { anHourLater } from './anHourLater.ts'
import { type FaultScenario, noFault } from './faultScenario.ts'
import { faultScenarios } from './faultScenarios.ts'

type Language = 'nl' | 'en'

const texts = {
  label: { nl: 'Netwerkstoring', en: 'Network fault' },
  later: { nl: 'Een uur later', en: 'An hour later' },
}

const choices = [noFault, ...faultScenarios]

/** In the corner of the window, but below the page at its end: it lies over nothing that cannot be read. */
const styles = {
  panel:
    'position:sticky;bottom:0;z-index:9;display:flex;flex-wrap:wrap;gap:.5rem;box-sizing:border-box;width:fit-content;max-width:100%;margin-left:auto;padding:.5rem;background:Canvas;color:CanvasText;border:2px dashed',
  label: 'display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;min-width:0',
  select: 'min-width:0;max-width:100%',
}

/** Kept for the tab, so that a reload meets the fault at once. */
const key = 'fault'

/** A small panel in the corner to choose what goes wrong; what it chooses is told at once. */
export function showFaultPanel(onChoice: (scenario: FaultScenario) => void): void {
  const panel = document.createElement('form')
  panel.style.cssText = styles.panel
  const label = document.createElement('label')
  label.style.cssText = styles.label
  const select = document.createElement('select')
  select.style.cssText = styles.select
  const later = document.createElement('button')
  later.type = 'button'
  later.addEventListener('click', anHourLater)
  label.append(select)
  panel.append(label, later)
  const write = (): void => {
    const language = languageOf(document)
    const chosen = select.value
    select.replaceChildren(...choices.map(({ name, words }) => new Option(words[language], name)))
    select.value = chosen === '' ? (sessionStorage.getItem(key) ?? noFault.name) : chosen
    label.replaceChildren(`${texts.label[language]} `, select)
    later.textContent = texts.later[language]
  }
  const tell = (): void => {
    sessionStorage.setItem(key, select.value)
    onChoice(choices.find(({ name }) => name === select.value) ?? noFault)
  }
  select.addEventListener('change', tell)
  new MutationObserver(write).observe(document.documentElement, { attributeFilter: ['lang'] })
  write()
  tell()
  document.body.append(panel)
}

function languageOf({ documentElement }: Document): Language {
  return documentElement.lang === 'en' ? 'en' : 'nl'
}
