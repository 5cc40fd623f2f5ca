import { Component, type ReactNode } from 'react'
import { ApiProblem } from '../api/api-problem.ts'
import { Page } from '../components/Page.tsx'
import { ProblemNotice } from '../components/ProblemNotice.tsx'

interface BoundaryState {
  readonly error: Error | null
}

/** Catches what a page throws while it loads or draws, and offers to load it again. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Page title="This page could not be shown">
        <ProblemNotice
          error={isScriptMissing(error) ? scriptMissing(error) : error}
          onRetry={() => window.location.reload()}
        />
      </Page>
    )
  }
}

/** Each browser words it differently when the script of a page doesn't arrive. */
function isScriptMissing(error: Error): boolean {
  return /dynamically imported module|importing a module script|preload/i.test(error.message)
}

function scriptMissing(cause: Error): ApiProblem {
  return new ApiProblem(
    0,
    {
      title: 'The server does not reply',
      detail: 'A part of the app did not arrive. Check that the server is running, then try again.',
      code: 'NO_REPLY',
    },
    { cause },
  )
}
