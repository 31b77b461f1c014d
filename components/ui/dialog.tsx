'use client'

import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'
import { useFocusBack } from './use-focus-back'

interface DialogProps {
  title: string
  size: number
  onClose: () => void
  children: ReactNode
}

/**
 * A dialog over the page; once closed, the focus is where it was. Its head is no header element, which would count as a
 * second head of the page.
 */
export function Dialog({ title, size, onClose, children }: DialogProps) {
  useFocusBack()
  return (
    <Modal.Root opened onClose={onClose} size={size}>
      <Modal.Overlay backgroundOpacity={0.32} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="关闭" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
