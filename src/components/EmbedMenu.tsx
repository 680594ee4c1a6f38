import { CopyButton } from './CopyButton.tsx'
import { CopyField } from './CopyField.tsx'
import { Popover } from './Popover.tsx'
import { useAnnouncement } from './useAnnouncement.tsx'

interface EmbedMenuProps {
  /** HTML that shows this part in another page; asked for when the reader wants it. */
  readonly code: () => string
  readonly words: Readonly<Record<'button' | 'help' | 'field' | 'copy' | 'done', string>>
  /** Said where the browser refuses the clipboard. */
  readonly refused: string
}

export function EmbedMenu({ code, words, refused }: EmbedMenuProps) {
  const [said, say] = useAnnouncement()
  return (
    <Popover label={words.button}>
      {() => (
        <>
          <p>{words.help}</p>
          <CopyField label={words.field} text={code()} />
          <CopyButton
            label={words.copy}
            text={code}
            fieldLabel={words.field}
            onDone={(isCopied) => say(isCopied ? words.done : refused)}
          />
          {said}
        </>
      )}
    </Popover>
  )
}
