import { memo, type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { foldName } from '../../domain/municipalityOrder.ts'
import type { Municipality, MunicipalityCode } from '../../domain/place.ts'
import type { Selection } from '../../domain/view.ts'
import { panelTexts } from '../../i18n/panelTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useSettled } from '../../ui/useSettled.ts'
import styles from './MunicipalityFilter.module.css'

interface MunicipalityPanelProps {
  /** In name order. */
  readonly municipalities: readonly Municipality[]
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  readonly onClose: () => void
}

/** A search box and one checkbox per municipality; every press takes effect at once. */
export function MunicipalityPanel({
  municipalities,
  selection,
  onSelection,
  onClose,
}: MunicipalityPanelProps): ReactElement {
  const { texts, language } = useTexts()
  const { filters, close } = texts
  const words = panelTexts(language).municipalities
  const [search, setSearch] = useState('')
  const codes = selection.kind === 'some' ? selection.codes : []
  const folded = useMemo(
    () => municipalities.map((one) => ({ ...one, key: foldName(one.name) })),
    [municipalities],
  )
  const matching = (part: string) => {
    const key = foldName(part.trim())
    return folded.filter((one) => one.key.includes(key))
  }
  const wordCount = (count: number): string => (count === 0 ? words.notFound : words.found(count))
  const settled = useSettled(search)
  const choose = (changed: MunicipalityCode, isChosen: boolean): void => {
    const chosen = municipalities
      .map(({ code }) => code)
      .filter((code) => (code === changed ? isChosen : codes.includes(code)))
    onSelection(chosen.length === 0 ? { kind: 'all' } : { kind: 'some', codes: chosen })
  }
  // The same function each time, so that a press draws only the mark that changes.
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  const onChoose = useCallback<typeof choose>((...choice) => latest.current(...choice), [])
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
        {/* Said anew for each search, also when the words are the same. */}
        <span key={settled}>
          {settled.trim() === '' ? '' : wordCount(matching(settled).length)}
        </span>
      </p>
      <fieldset className={styles['list']}>
        <legend className={styles['legend']}>{filters.municipalities}</legend>
        {matching(search).map(({ code, name }) => (
          <MunicipalityChoice
            key={code}
            code={code}
            name={name}
            isChosen={codes.includes(code)}
            onChoose={onChoose}
          />
        ))}
      </fieldset>
      <div className={styles['buttons']}>
        <button type="button" onClick={() => onSelection({ kind: 'all' })}>
          {words.clearSelection}
        </button>
        <button type="button" onClick={onClose}>
          {close}
        </button>
      </div>
    </div>
  )
}

interface MunicipalityChoiceProps extends Municipality {
  readonly isChosen: boolean
  readonly onChoose: (code: MunicipalityCode, isChosen: boolean) => void
}

const MunicipalityChoice = memo(function MunicipalityChoice({
  code,
  name,
  isChosen,
  onChoose,
}: MunicipalityChoiceProps): ReactElement {
  return (
    <Checkbox label={name} isChecked={isChosen} onChange={(chosen) => onChoose(code, chosen)} />
  )
})
