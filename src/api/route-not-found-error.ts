import { AppError } from '../domain/app-error.ts'

/** No route answers to the method and path. */
export class RouteNotFoundError extends AppError {
  readonly code = 'ROUTE_NOT_FOUND'
  readonly method: string
  readonly path: string

  constructor(method: string, path: string) {
    super(`Nothing answers to ${method} ${path}; /api/v1/docs lists what does.`)
    this.method = method
    this.path = path
  }
}
