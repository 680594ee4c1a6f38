import type { ReactElement } from 'react'
import { messageTexts } from '../../i18n/messageTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { LinkNotice } from '../../url/linkNotice.ts'
import { type Instead, wordNotices } from './wordNotices.ts'

interface LinkNoticesProps {
  readonly notices: readonly LinkNotice[]
  /** What is shown instead of what the link asked for. */
  readonly instead: Instead
  readonly onClose: () => void
}

/** Names every part of a link that was not followed, in one message that can be put away. */
export function LinkNotices({ notices, instead, onClose }: LinkNoticesProps): ReactElement {
  const page = useTexts()
  const sentences = wordNotices(notices, instead, page)
  return (
    <Notice
      heading={messageTexts(page.language).notices.heading}
      texts={sentences}
      close={page.texts.close}
      onClose={onClose}
    />
  )
}
