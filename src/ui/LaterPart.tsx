import { type ReactElement, type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'

interface LaterPartProps {
  /** Said while the code is on its way. */
  readonly loading: string
  /** Said when it cannot be had, with the way out. */
  readonly failed: string
  readonly reload: string
  /** Keeps the room that the part will take. */
  readonly place?: string | undefined
  readonly failedPlace?: string | undefined
  readonly children: ReactNode
}

/** A part whose code comes when it is needed: its place is kept, and a failure stays its own. */
export function LaterPart(props: LaterPartProps): ReactElement {
  return (
    <ErrorBoundary
      fallback={
        <div role="alert" className={props.failedPlace}>
          <p>{props.failed}</p>
          <button type="button" onClick={() => location.reload()}>
            {props.reload}
          </button>
        </div>
      }
    >
      <Suspense
        fallback={
          <div className={props.place} aria-busy="true">
            <p>{props.loading}</p>
          </div>
        }
      >
        {props.children}
      </Suspense>
    </ErrorBoundary>
  )
}
