import { Tooltip } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import styles from './editor-toolbar.module.css'

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  label: ReactNode
  /** What it does, and by which keys. */
  tip: string
  pressed?: boolean
}

/** A word in the tool bar. The sheet keeps its caret when it is clicked. */
export function ToolButton({ label, tip, pressed, className, ...rest }: ToolButtonProps) {
  return (
    <Tooltip label={tip} position="bottom">
      <button
        type="button"
        className={className ? `${styles.tool} ${className}` : styles.tool}
        aria-pressed={pressed}
        onMouseDown={(event) => event.preventDefault()}
        {...rest}
      >
        {label}
      </button>
    </Tooltip>
  )
}
