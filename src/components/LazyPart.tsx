import { Component, type ReactNode, Suspense } from 'react'

interface ErrorBoundaryProps {
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Shows the fallback when something below it cannot be rendered or loaded. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}

interface LazyPartProps {
  readonly loading: string
  readonly failed: string
  readonly reload: string
  /** Class that keeps the room which the part will take. */
  readonly loadingClass?: string | undefined
  readonly failedClass?: string | undefined
  readonly children: ReactNode
}

/** Around a `React.lazy` component: keeps its place, and keeps its failure to itself. */
export function LazyPart(props: LazyPartProps) {
  return (
    <ErrorBoundary
      fallback={
        <div role="alert" className={props.failedClass}>
          <p>{props.failed}</p>
          <button type="button" onClick={() => location.reload()}>
            {props.reload}
          </button>
        </div>
      }
    >
      <Suspense
        fallback={
          <div className={props.loadingClass} aria-busy="true">
            <p>{props.loading}</p>
          </div>
        }
      >
        {props.children}
      </Suspense>
    </ErrorBoundary>
  )
}
