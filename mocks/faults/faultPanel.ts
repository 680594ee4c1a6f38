import { anHourLater } from './anHourLater.ts'
import { type FaultScenario, noFault } from './faultScenario.ts'
import { faultScenarios } from './faultScenarios.ts'

type Language = 'nl' | 'en'

const texts = {
  label: { nl: 'Netwerkstoring', en: 'Network fault' },
  later: { nl: 'Een uur later', en: 'An hour later' },
}

const choices = [noFault, ...faultScenarios]

/** Kept for the tab, so that a reload meets the fault at once. */
const key = 'fault'

/** A small panel in the corner to choose what goes wrong; what it chooses is told at once. */
export function showFaultPanel(onChoice: (scenario: FaultScenario) => void): void {
  const panel = document.createElement('form')
  panel.style.cssText =
    'position:fixed;inset:auto 0 0 auto;z-index:9;display:flex;gap:.5rem;padding:.5rem;background:Canvas;color:CanvasText;border:2px dashed'
  const label = document.createElement('label')
  const select = document.createElement('select')
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
