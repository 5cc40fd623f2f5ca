import { notifications } from '@mantine/notifications'
import { ApiProblem, messageOf } from '../api/api-problem.ts'

/** Says in passing that a deed is done. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'ink', autoClose: 4_000 })
}

/** Says that a deed failed and what to do; stays until it is read. */
export function notifyProblem(error: unknown): void {
  notifications.show({
    title: error instanceof ApiProblem ? error.title : 'Something went wrong',
    message: messageOf(error),
    color: 'red',
    autoClose: false,
  })
}
