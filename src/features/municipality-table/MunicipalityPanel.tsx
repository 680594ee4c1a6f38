import { type ReactElement, startTransition, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { Checkbox } from '../../components/Checkbox.tsx'
import { SearchPanel } from '../../components/SearchPanel.tsx'
import type { MunicipalityCode } from '../../domain/municipality.ts'
import { indexPlaces, type SearchedPlaces } from '../../domain/placeIndex.ts'
import type { Selection } from '../../domain/view.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { placeElsewhere, placeReason } from '../../i18n/placeReason.ts'
import { useFoundPlaces } from '../../url/useFoundPlaces.ts'

interface MunicipalityPanelProps {
  readonly places: SearchedPlaces
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  /** True where a municipality may be found in another quarter. */
  readonly hasOtherQuarters: boolean
  readonly onClose: () => void
}

/** A search box and one checkbox per municipality; every press takes effect at once. */
export function MunicipalityPanel({
  places,
  selection,
  onSelection,
  hasOtherQuarters,
  onClose,
}: MunicipalityPanelProps): ReactElement {
  const page = useLateI18n()
  const { texts } = page
  const words = texts.municipalityFilter
  const [search, setSearch] = useState('')
  const debouncedSearch = useDebouncedValue(search)
  const index = useMemo(() => indexPlaces(places), [places])
  const { found, elsewhere } = useFoundPlaces(debouncedSearch, index, places.quarter)
  /** How many were found, and why where it is not by their own name. */
  const foundTexts = (): readonly string[] => {
    if (debouncedSearch.trim() === '') return []
    if (elsewhere !== undefined) return [placeElsewhere(elsewhere, page)]
    const reasons = found.flatMap(({ reason }) =>
      reason === undefined ? [] : [placeReason(reason, page)],
    )
    const notFound = hasOtherQuarters ? words.notFoundHere : words.notFound
    const count = found.length === 0 ? notFound : words.found(found.length)
    return [count, ...new Set(reasons)]
  }
  // Each key is answered by the box first: hundreds of checkboxes may come and go with it.
  const [listedSearch, setListedSearch] = useState('')
  const { found: listed } = useFoundPlaces(listedSearch, index, places.quarter)
  const list = useMemo(() => {
    const chosen = new Set(selection.kind === 'some' ? selection.codes : [])
    const choose = (changed: MunicipalityCode, isChosen: boolean): void => {
      const codes = places.municipalities
        .map(({ code }) => code)
        .filter((code) => (code === changed ? isChosen : chosen.has(code)))
      onSelection(codes.length === 0 ? { kind: 'all' } : { kind: 'some', codes })
    }
    return listed.map(({ municipality: { code, name } }) => (
      <Checkbox
        key={code}
        label={name}
        isChecked={chosen.has(code)}
        onChange={(isChosen) => choose(code, isChosen)}
      />
    ))
  }, [listed, places, selection, onSelection])
  return (
    <SearchPanel
      label={words.search}
      search={search}
      onSearch={(value) => {
        setSearch(value)
        startTransition(() => setListedSearch(value))
      }}
      // To what was found, not to what is about to go.
      onTab={() => flushSync(() => setListedSearch(search))}
      // New elements for each search: announced also when the words are the same.
      said={foundTexts().map((text) => <span key={`${debouncedSearch} ${text}`}>{text}</span>)}
      legend={texts.filters.municipalities}
      clear={words.clearSelection}
      onClear={() => onSelection({ kind: 'all' })}
      close={texts.close}
      onClose={onClose}
    >
      {list}
    </SearchPanel>
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
