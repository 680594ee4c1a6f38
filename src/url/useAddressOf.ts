import { useSyncExternalStore } from 'react'
import { addressOf } from './linkTo.ts'

/** The whole address of a link as text; empty where the page is made before it has one. */
export function useAddressOf(link: string): string {
  return useSyncExternalStore(
    noChanges,
    () => addressOf(link),
    () => '',
  )
}

function noChanges(): () => void {
  return () => undefined
}
