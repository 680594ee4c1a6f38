import { type ReactElement, useEffect, useState } from 'react'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Popover } from '../../components/Popover.tsx'
import { foldName, type Municipality, type MunicipalityCode } from '../../domain/municipality.ts'
import type { Selection } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './MunicipalityFilter.module.css'

interface MunicipalityFilterProps {
  /** In name order. */
  readonly municipalities: readonly Municipality[]
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  readonly isDisabled: boolean
}

/** A button that says how many municipalities are chosen, and the panel to choose them in. */
export function MunicipalityFilter(props: MunicipalityFilterProps): ReactElement {
  const { filters } = useI18n().texts
  const { selection } = props
  const chosen = selection.kind === 'some' ? selection.codes.length : 0
  const label = (
    <>
      {filters.municipalities}
      <span className={styles['chosen']}>
        {` (${selection.kind === 'all' ? filters.allChosen : filters.chosen(chosen)})`}
      </span>
    </>
  )
  return (
    <Popover label={label} name={filters.municipalities} isDisabled={props.isDisabled}>
      {(close) => <MunicipalityPanel {...props} onClose={close} />}
    </Popover>
  )
}

interface MunicipalityPanelProps extends Omit<MunicipalityFilterProps, 'isDisabled'> {
  readonly onClose: () => void
}

/** A search box and one checkbox per municipality; every press takes effect at once. */
function MunicipalityPanel({
  municipalities,
  selection,
  onSelection,
  onClose,
}: MunicipalityPanelProps): ReactElement {
  const { texts } = useI18n()
  const words = texts.municipalityFilter
  const [search, setSearch] = useState('')
  const debouncedSearch = useDebouncedValue(search)
  const chosen = new Set(selection.kind === 'some' ? selection.codes : [])
  const matching = (part: string): readonly Municipality[] => {
    const key = foldName(part.trim())
    if (key === '') return municipalities
    return municipalities.filter(({ name }) => foldName(name).includes(key))
  }
  const foundText = (count: number): string => (count === 0 ? words.notFound : words.found(count))
  const choose = (changed: MunicipalityCode, isChosen: boolean): void => {
    const codes = municipalities
      .map(({ code }) => code)
      .filter((code) => (code === changed ? isChosen : chosen.has(code)))
    onSelection(codes.length === 0 ? { kind: 'all' } : { kind: 'some', codes })
  }
  return (
    <div className={styles['panel']}>
      <label className={styles['search']}>
        {words.search}
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader just opened this panel to search in it
          autoFocus
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
          }}
        />
      </label>
      <p className={styles['found']} aria-live="polite">
        {/* A new element for each search: announced also when the words are the same. */}
        <span key={debouncedSearch}>
          {debouncedSearch.trim() === '' ? '' : foundText(matching(debouncedSearch).length)}
        </span>
      </p>
      <fieldset className={styles['list']}>
        <legend className="visually-hidden">{texts.filters.municipalities}</legend>
        {matching(search).map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            isChecked={chosen.has(code)}
            onChange={(isChosen) => choose(code, isChosen)}
          />
        ))}
      </fieldset>
      <div className={styles['buttons']}>
        <button type="button" onClick={() => onSelection({ kind: 'all' })}>
          {words.clearSelection}
        </button>
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </div>
  )
}

/** Milliseconds without a key, after which the reader is taken to have stopped typing. */
const typingPause = 500

/** A text once it stopped changing, so that it is announced once and not at each key. */
function useDebouncedValue(text: string): string {
  const [debounced, setDebounced] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(text), typingPause)
    return () => clearTimeout(timer)
  }, [text])
  return debounced
}
