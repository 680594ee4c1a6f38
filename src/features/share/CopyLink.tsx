import { type ReactElement, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { addressOf } from '../../url/links.ts'
import styles from './CopyLink.module.css'

interface CopyLinkProps {
  /** Address of exactly this view. */
  readonly link: string
  readonly onDone: (message: string) => void
}

/** Characters; some mail and chat programs cut what is longer. */
const longestLink = 2000

/** Copies the link to this view; shows it to be selected where the clipboard refuses. */
export function CopyLink({ link, onDone }: CopyLinkProps): ReactElement {
  const { share } = useI18n().texts
  /** How often the browser refused since it last agreed. */
  const [refusals, setRefusals] = useState(0)
  /** The link that was copied last. */
  const [copied, setCopied] = useState<string>()
  const copy = async (): Promise<void> => {
    const isCopied = await writeClipboard(addressOf(link))
    setRefusals(isCopied ? 0 : refusals + 1)
    setCopied(isCopied ? link : undefined)
    const isLong = addressOf(link).length > longestLink
    const [short, long] = isCopied
      ? [share.done, share.doneLong]
      : [share.refused, share.refusedLong]
    onDone(isLong ? long : short)
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Icon name={copied === link ? 'check' : 'link'} />
        <span>{share.button}</span>
      </button>
      {refusals > 0 ? (
        // A new field each time, so that it gets the focus each time.
        <label key={refusals} className={styles['field']}>
          <span>{share.field}</span>
          <input
            // biome-ignore lint/a11y/noAutofocus: the reader just asked for this link
            autoFocus
            readOnly
            value={addressOf(link)}
            onFocus={(event) => event.target.select()}
          />
        </label>
      ) : null}
    </>
  )
}

/** False when the browser has no clipboard here or the reader refuses it. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
