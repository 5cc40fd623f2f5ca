import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { languageModelPreviewQuery } from '../../api/queries.ts'
import { countOf } from '../../components/count-of.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import classes from './LanguageModelSwitch.module.css'

interface LanguageModelSwitchProps {
  readonly questionnaireId: string
  readonly model: { readonly model: string; readonly baseUrl: string }
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Lets the next run ask the language model, and shows what would leave this machine before any does. */
export function LanguageModelSwitch(props: LanguageModelSwitchProps) {
  const { questionnaireId, model, isOn, onChange } = props
  const { data: preview, error } = useQuery({
    ...languageModelPreviewQuery(questionnaireId),
    enabled: isOn,
  })
  return (
    <section className={classes.box} aria-label="Language model">
      <Switch
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={`Let ${model.model} word the answers`}
        description={
          isOn
            ? `Questions and the facts they cite go to ${new URL(model.baseUrl).host}. Its text is checked against the facts before you see it.`
            : 'Off: nothing leaves this machine.'
        }
      />
      {isOn && error !== null && <ProblemNotice error={error} />}
      {isOn && preview !== undefined && (
        <details className={classes.sent}>
          <summary>
            What is sent: at most {countOf(preview.questions, 'question')}, each to {preview.host}
          </summary>
          {preview.example === null ? (
            <p>None of the first questions has an answer to word.</p>
          ) : (
            <pre>{preview.example}</pre>
          )}
        </details>
      )}
    </section>
  )
}
