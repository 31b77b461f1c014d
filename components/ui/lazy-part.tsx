'use client'

import { Button } from '@mantine/core'
import { useEffect, useState, type ComponentType } from 'react'
import { explainLoadFailure } from './server-trouble'
import { showToast } from './toasts'

export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches it ahead of use; a failure is left for the use to tell. */
  preload: () => Promise<void>
}

interface LazyPartOptions<Props> {
  /** Stands in its place while it is fetched. */
  Loading?: ComponentType
  /** Called when it cannot be fetched; without it, where there is a Loading, a button offers another try. */
  onFailure?: (props: Props) => void
}

/** A part of the page fetched when first shown, in the browser only. When that fails a toast says why and the page stays. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Loading, onFailure }: LazyPartOptions<Props> = {},
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetchPart = async () => (loaded ??= await load())

  function Lazy(props: Props) {
    const [part, setPart] = useState(() => ({ Part: loaded, failed: false }))
    const { Part, failed } = part
    useEffect(() => {
      if (Part || failed) return
      let gone = false
      fetchPart().then(
        (Fetched) => !gone && setPart({ Part: Fetched, failed: false }),
        async () => {
          const reason = await explainLoadFailure()
          if (gone) return
          showToast(reason, { tone: 'error' })
          setPart({ Part: null, failed: true })
          onFailure?.(props)
        },
      )
      return () => {
        gone = true
      }
      // eslint-disable-next-line react-hooks/exhaustive-deps -- new props must not fetch again; they matter only to a failure
    }, [Part, failed])

    if (Part) return <Part {...props} />
    if (failed && Loading && !onFailure) {
      return (
        <Button variant="default" size="compact-sm" m="md" onClick={() => setPart({ Part: null, failed: false })}>
          再试一次
        </Button>
      )
    }
    return Loading ? <Loading /> : null
  }
  return Object.assign(Lazy, { preload: () => fetchPart().then(() => undefined, () => undefined) })
}
