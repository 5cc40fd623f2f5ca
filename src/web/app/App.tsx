import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { LiveProvider } from '../together/LiveProvider.tsx'
import { DropAnywhere } from './DropAnywhere.tsx'
import { PersonGate } from './PersonGate.tsx'
import { createQueryClient } from './query-client.ts'
import { Routes } from './Routes.tsx'
import { Shell } from './Shell.tsx'
import { theme } from './theme.ts'
import { themeVariables } from './theme-variables.ts'

export function App() {
  const [queryClient] = useState(createQueryClient)
  return (
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {/* No wider than the narrowest list of the review: messages never cover a deed or a way on. */}
        <Notifications position="bottom-left" limit={3} containerWidth={288} />
        <PersonGate>
          <LiveProvider>
            <DropAnywhere>
              <Shell>
                <Routes />
              </Shell>
            </DropAnywhere>
          </LiveProvider>
        </PersonGate>
      </QueryClientProvider>
    </MantineProvider>
  )
}
