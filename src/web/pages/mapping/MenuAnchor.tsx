import { Menu } from '@mantine/core'

/** Stands where a menu opens: its button may be one of thousands and scroll out of the document. */
export function MenuAnchor({ at }: { readonly at: DOMRect }) {
  return (
    <Menu.Target>
      <span
        aria-hidden="true"
        style={{
          position: 'fixed',
          top: at.top,
          left: at.left,
          width: at.width,
          height: at.height,
          pointerEvents: 'none',
        }}
      />
    </Menu.Target>
  )
}
