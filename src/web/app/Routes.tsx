import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { QuestionnairesPage } from '../pages/questionnaires/QuestionnairesPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageBoundary } from './PageBoundary.tsx'

const QuestionnairePage = lazy(async () => ({
  default: (await import('../pages/questionnaire/QuestionnairePage.tsx')).QuestionnairePage,
}))
const SourcesPage = lazy(async () => ({
  default: (await import('../pages/sources/SourcesPage.tsx')).SourcesPage,
}))
const SourcePage = lazy(async () => ({
  default: (await import('../pages/source/SourcePage.tsx')).SourcePage,
}))
const FactsPage = lazy(async () => ({
  default: (await import('../pages/facts/FactsPage.tsx')).FactsPage,
}))
const ChangesPage = lazy(async () => ({
  default: (await import('../pages/changes/ChangesPage.tsx')).ChangesPage,
}))
const UpkeepPage = lazy(async () => ({
  default: (await import('../pages/upkeep/UpkeepPage.tsx')).UpkeepPage,
}))
const GapsPage = lazy(async () => ({
  default: (await import('../pages/gaps/GapsPage.tsx')).GapsPage,
}))
const AskPage = lazy(async () => ({
  default: (await import('../pages/ask/AskPage.tsx')).AskPage,
}))
const OverviewPage = lazy(async () => ({
  default: (await import('../pages/overview/OverviewPage.tsx')).OverviewPage,
}))
const MentionsPage = lazy(async () => ({
  default: (await import('../pages/mentions/MentionsPage.tsx')).MentionsPage,
}))
const ActivityPage = lazy(async () => ({
  default: (await import('../pages/activity/ActivityPage.tsx')).ActivityPage,
}))

/**
 * Every address of the app. The first page comes with the first load; the others when visited.
 *
 * The key ends the page that is left at once: without it, React keeps the old page alive
 * unseen while the script of the next one loads.
 */
export function Routes() {
  const [path] = useLocation()
  const place = path.split('/')[1]
  return (
    <PageBoundary key={place}>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          <Route path="/" component={QuestionnairesPage} />
          <Route path="/questionnaires/:questionnaireId/:view?">
            {({ questionnaireId, view }) => (
              <QuestionnairePage
                key={questionnaireId}
                questionnaireId={questionnaireId}
                view={view ?? 'layout'}
              />
            )}
          </Route>
          <Route path="/sources" component={SourcesPage} />
          <Route path="/sources/:sourceId">
            {({ sourceId }) => <SourcePage key={sourceId} sourceId={sourceId} />}
          </Route>
          <Route path="/facts" component={FactsPage} />
          <Route path="/changes" component={ChangesPage} />
          <Route path="/upkeep" component={UpkeepPage} />
          <Route path="/gaps" component={GapsPage} />
          <Route path="/ask" component={AskPage} />
          <Route path="/overview" component={OverviewPage} />
          <Route path="/mentions" component={MentionsPage} />
          <Route path="/activity" component={ActivityPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageBoundary>
  )
}
