import { Component, type ReactNode } from 'react'
import { ProblemNotice } from '../components/ProblemNotice.tsx'

interface BoundaryState {
  readonly error: Error | null
}

/** Catches what a page throws while it draws, and offers to load it again. */
export class AppBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <ProblemNotice
        title="This page could not be shown"
        error={error}
        onRetry={() => window.location.reload()}
      />
    )
  }
}
