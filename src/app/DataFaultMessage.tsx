import type { ReactElement } from 'react'
import type { DataFault } from '../data/dataError.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import type { MessageCatalogue } from '../i18n/nlMessages.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { FaultMessage } from '../ui/FaultMessage.tsx'
import { reloadWhenServed } from '../ui/reloadWhenServed.ts'
import type { Failure } from './useContent.ts'

interface DataFaultMessageProps {
  readonly failure: Failure
  /** True when only newer figures are not here. */
  readonly isUpdate?: boolean
  /** What still holds. */
  readonly rest?: readonly string[]
  readonly onRetry: () => void
}

/** Why there are no figures, or no newer ones, and what the reader can do. */
export function DataFaultMessage(props: DataFaultMessageProps): ReactElement {
  const { failure, isUpdate, rest = [], onRetry } = props
  const { texts, language } = useTexts()
  const { faults } = messageTexts(language)
  const { file, fault, isRetrying } = failure
  const isOldPage = fault.kind === 'newerVersion'
  return (
    <FaultMessage
      heading={isUpdate ? faults.noNewer : faults.heading}
      isBusy={isRetrying}
      text={wordFault(fault, faults)}
      rest={rest}
      detail={faults.file(`${file} (${fault.kind})`)}
      action={isOldPage ? texts.reload : texts.retry}
      onAction={wayOut(fault, onRetry)}
    />
  )
}

function wayOut(fault: DataFault, onRetry: () => void): () => void {
  if (fault.kind === 'newerVersion') return () => location.reload()
  return 'isCode' in fault ? () => void reloadWhenServed(onRetry) : onRetry
}

function wordFault(fault: DataFault, words: MessageCatalogue['faults']): string {
  switch (fault.kind) {
    case 'refused':
      return words.refused(fault.status)
    case 'server':
      return words.server(fault.status)
    case 'invalid':
      return words.invalid(fault.place)
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'missing':
    case 'notData':
    case 'tooLarge':
    case 'newerVersion':
    case 'replaced':
      return words[fault.kind]
  }
}
