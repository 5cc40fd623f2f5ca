import { AppError } from '../domain/app-error.ts'

/** The server can't have the address that it was told to listen on. */
export class CannotListenError extends AppError {
  readonly code = 'CANNOT_LISTEN'
  readonly host: string
  readonly port: number

  constructor(host: string, port: number, options: ErrorOptions) {
    const { cause } = options
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    super(
      `Can't listen on ${host}, port ${port}: ${REASONS[code] ?? `the system says ${code || String(cause)}; choose another address with --host or --port`}.`,
      options,
    )
    this.host = host
    this.port = port
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not use the port; choose one above 1023 with --port',
  EADDRINUSE: 'something listens there already; stop it, or choose another with --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose one of its own with --host',
  ENOTFOUND: 'no address goes by that name; check --host',
}
