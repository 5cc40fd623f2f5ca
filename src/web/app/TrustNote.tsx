import { Tooltip } from '@mantine/core'
import { IconCloudUp, IconShieldLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { workspaceQuery } from '../api/queries.ts'
import classes from './TrustNote.module.css'

/** Says at all times what leaves this machine: nothing, or what a person lets a named model be asked. */
export function TrustNote() {
  const { data: workspace } = useQuery(workspaceQuery())
  if (workspace === undefined) {
    // Keeps the room that the note will take, so that nothing beside it moves.
    return (
      <span className={classes.note} data-unknown aria-hidden="true">
        <IconShieldLock size={15} stroke={1.8} />
        <span className={classes.label}>Nothing leaves this machine</span>
        <span className={classes.short}>Nothing leaves</span>
      </span>
    )
  }
  const model = workspace.languageModel
  const Icon = model === null ? IconShieldLock : IconCloudUp
  const label = model === null ? 'Nothing leaves this machine' : 'Leaves only when asked to'
  const explanation =
    model === null
      ? `No language model is on. Reading, searching (${workspace.embeddingModel}) and drafting all happen here.`
      : `${model.model} at ${new URL(model.baseUrl).host} is asked only by runs that you let ask it; each shows first what is sent. Its text is checked against the facts before you see it.`
  return (
    <Tooltip label={explanation} multiline w={280}>
      <button
        type="button"
        className={classes.note}
        data-tone={model === null ? 'good' : 'warn'}
        aria-label={`${label}. ${explanation}`}
      >
        <Icon size={15} stroke={1.8} aria-hidden />
        <span className={classes.label}>{label}</span>
        <span className={classes.short}>{model === null ? 'Nothing leaves' : 'Model ready'}</span>
      </button>
    </Tooltip>
  )
}
