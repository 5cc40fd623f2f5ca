import { AppError } from '../domain/app-error.ts'

/** The request comes from another site's page, or under a name that isn't this server's. */
export class ForeignRequestError extends AppError {
  readonly code = 'FOREIGN_REQUEST'
  readonly header: 'Host' | 'Origin'
  readonly value: string

  constructor(header: 'Host' | 'Origin', value: string) {
    super(
      header === 'Host'
        ? `This server doesn't answer to the name "${value}". Use the address that it printed at the start, or name this one in COUNTERSIGN_ALLOWED_HOSTS.`
        : `A page of another site (Origin: ${value}) may not use this server. Open the app at the server's own address.`,
    )
    this.header = header
    this.value = value
  }
}
