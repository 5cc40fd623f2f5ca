import { Button, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ImportPreview } from '../../../domain/import-report.ts'
import { countOf } from '../../components/count-of.ts'
import { DifferenceList } from '../../components/DifferenceList.tsx'
import classes from './ImportPreviews.module.css'

interface ImportPreviewsProps {
  readonly previews: readonly ImportPreview[]
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What an import would change and take back, for a person to decide on. */
export function ImportPreviews({ previews, onConfirm, onCancel }: ImportPreviewsProps) {
  return (
    <section className={classes.previews} aria-label="What the import would change">
      {previews.map((preview) => (
        <article key={preview.name} className={classes.preview}>
          <Title order={2} size="h3">
            {preview.name}
          </Title>
          <Text size="sm" c="dimmed">
            {describeChange(preview)}
          </Text>
          {describeImpact(preview.impact) !== '' && (
            <p className={classes.impact}>
              <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
              <span>{describeImpact(preview.impact)}</span>
            </p>
          )}
          <DifferenceList differences={preview.differences} />
          {preview.differences.length < countDifferences(preview) && !preview.isNew && (
            <Text size="sm" c="dimmed">
              {countDifferences(preview) - preview.differences.length} more are not shown.
            </Text>
          )}
        </article>
      ))}
      <Group justify="flex-end" gap="xs" className={classes.deeds}>
        <Button variant="default" onClick={onCancel}>
          {previews.every(({ isNew }) => isNew) ? 'Leave it' : 'Keep what is there'}
        </Button>
        <Button onClick={onConfirm}>
          {previews.length === 1 ? 'Import it' : `Import ${previews.length} sources`}
        </Button>
      </Group>
    </section>
  )
}

function countDifferences({ added, changed, removed }: ImportPreview): number {
  return added.length + changed.length + removed.length
}

function describeChange(preview: ImportPreview): string {
  if (preview.isNew) return `New here: ${countOf(preview.factCount, 'fact')}.`
  const { added, changed, removed, unchanged } = preview
  if (countDifferences(preview) === 0) {
    return `Nothing changes: ${countOf(unchanged.length, 'fact')} as before.`
  }
  return `${added.length} added, ${changed.length} changed, ${removed.length} removed; ${countOf(unchanged.length, 'fact')} as before.`
}

function describeImpact(impact: ImportPreview['impact']): string {
  const { approvals, drafts, sentAnswers, sentFiles } = impact
  return [
    approvals > 0 && `${countOf(approvals, 'approval')} would no longer stand.`,
    drafts > 0 && `${countOf(drafts, 'draft')} would be written anew.`,
    sentAnswers > 0 &&
      `${countOf(sentAnswers, 'answer')} in ${countOf(sentFiles, 'sent file')} rest on what changes.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
