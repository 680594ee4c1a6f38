import { CopyButton } from '../../components/CopyButton.tsx'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { addressOf } from '../../url/links.ts'

interface CopyLinkProps {
  /** Address of exactly this view. */
  readonly link: string
  readonly onDone: (message: string) => void
}

/** Characters of the address; some mail and chat programs cut what is longer, some servers a query over 2,048. */
const longestLink = 2000

/** Copies the link to this view, and says when it is longer than some programs allow. */
export function CopyLink({ link, onDone }: CopyLinkProps) {
  const { share } = useI18n().texts
  const say = (isCopied: boolean): void => {
    const [short, long] = isCopied
      ? [share.done, share.doneLong]
      : [share.refused, share.refusedLong]
    onDone(addressOf(link).length > longestLink ? long : short)
  }
  return (
    <CopyButton
      label={share.button}
      text={() => addressOf(link)}
      fieldLabel={share.field}
      onDone={say}
    />
  )
}
