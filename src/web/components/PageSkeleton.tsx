import { Skeleton } from '@mantine/core'
import classes from './Page.module.css'

/** Stands where a page will be while its script loads. */
export function PageSkeleton() {
  return (
    <div className={classes.page} aria-busy="true">
      <Skeleton height={26} width={220} mb={10} />
      <Skeleton height={16} width={420} mb={28} />
      <Skeleton height={320} radius="lg" />
    </div>
  )
}
