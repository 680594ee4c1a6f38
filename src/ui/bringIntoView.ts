import type { FocusEvent } from 'react'

/**
 * For a part that scrolls: brings what gets the focus in it wholly into view, clear of the margins
 * that the style sheet keeps. Chromium by itself is content with 32 pixels of it, under a fixed column
 * as well.
 */
export function bringIntoView({ target, currentTarget }: FocusEvent): void {
  if (target !== currentTarget) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
