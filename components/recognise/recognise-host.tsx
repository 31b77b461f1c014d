'use client'

import { useEffect } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { closeRecognise, useRecogniseOpen } from './open-recognise'

const RecogniseDialog = lazyPart(() => import('./recognise-dialog').then((module) => module.RecogniseDialog), {
  onFailure: closeRecognise,
})

/** Where 整篇转为数据 stands on a page of a report; fetched when it is first asked for. */
export function RecogniseHost() {
  const isOpen = useRecogniseOpen()
  useEffect(() => closeRecognise, [])
  return isOpen ? <RecogniseDialog /> : null
}
