import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './editor-toolbar.module.css'

export interface ToolChoice {
  label: string
  /** Its keys, or a sample. */
  note?: string
  chosen?: boolean
  disabled?: boolean
  /** A line above it. */
  divided?: boolean
  run(): void
}

interface ToolMenuProps {
  label: ReactNode
  /** What a screen reader says, where the label alone does not tell. */
  name?: string
  tip: string
  choices: ToolChoice[]
  disabled?: boolean
  className?: string
}

/** A menu of the tool bar; after a choice the caret is back in the sheet. */
export function ToolMenu({ label, name, tip, choices, disabled, className }: ToolMenuProps) {
  return (
    <Menu position="bottom-start" returnFocus={false} trapFocus width={220}>
      <Menu.Target>
        <button
          type="button"
          className={className ? `${styles.tool} ${className}` : styles.tool}
          title={tip}
          aria-label={name}
          disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
        >
          {label}
          <span aria-hidden="true" className={styles.caret}>
            ▾
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <div key={choice.label} role="none">
            {choice.divided && <Menu.Divider />}
            <Menu.Item
              disabled={choice.disabled}
              role={choice.chosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={choice.chosen}
              leftSection={<span className={styles.tick}>{choice.chosen ? '✓' : ''}</span>}
              rightSection={choice.note && <span className={styles.note}>{choice.note}</span>}
              onClick={choice.run}
            >
              {choice.label}
            </Menu.Item>
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
