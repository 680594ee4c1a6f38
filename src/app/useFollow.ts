import { useCallback, useEffect, useState } from 'react'
import type { View } from '../domain/view.ts'

/** Shows the view of a link within the page, and leads to its table once that is here. */
export function useFollow(
  changeView: (change: Partial<View>) => void,
  isHere: boolean,
): (next: Partial<View>) => void {
  const [isFollowing, setFollowing] = useState(false)
  useEffect(() => {
    if (!isFollowing || !isHere) return
    setFollowing(false)
    document.getElementById('profiles-heading')?.focus()
  }, [isFollowing, isHere])
  return useCallback(
    (next) => {
      changeView(next)
      setFollowing(true)
    },
    [changeView],
  )
}
