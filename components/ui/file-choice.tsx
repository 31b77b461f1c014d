'use client'

import { Button, FileButton, type ButtonProps } from '@mantine/core'
import { useRef } from 'react'

interface FileChoiceProps extends ButtonProps {
  accept: string
  onFile: (file: File | null) => void
  'data-autofocus'?: boolean
}

/** A button that asks for a file. The same name may be chosen again: a file that was refused comes back corrected. */
export function FileChoice({ accept, onFile, ...button }: FileChoiceProps) {
  const reset = useRef<() => void>(null)
  const choose = (file: File | null) => {
    reset.current?.()
    onFile(file)
  }
  return (
    <FileButton resetRef={reset} onChange={choose} accept={accept}>
      {(props) => <Button {...props} {...button} />}
    </FileButton>
  )
}
