import { Button, TextInput } from '@mantine/core'
import { IconWorld } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import classes from './WebPageField.module.css'

interface WebPageFieldProps {
  readonly isBusy: boolean
  readonly onPage: (url: string) => void
}

/** The address of a page to take in; fetched once, when the button is pressed, and at no other time. */
export function WebPageField({ isBusy, onPage }: WebPageFieldProps) {
  const [url, setUrl] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = url.trim()
    if (address !== '') onPage(/^[a-z]+:/i.test(address) ? address : `https://${address}`)
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.address}
        aria-label="Address of a web page"
        placeholder="https://example.com/trust"
        leftSection={<IconWorld size={16} stroke={1.7} />}
        inputMode="url"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={url.trim() === ''} loading={isBusy}>
        Fetch page
      </Button>
      <span className={classes.note}>
        A public page, fetched once, now. You see what it would change before it is taken in.
      </span>
    </form>
  )
}
