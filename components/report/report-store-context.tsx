'use client'

import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Template } from '@/lib/template/template'
import { preloadWhenIdle } from '@/components/ui/preload-when-idle'
import { showToast } from '@/components/ui/toasts'
import { CheckAidsLoader } from './check-aids'
import { checkDraft } from './check-draft'
import { reportApi, type OpenedReport } from '@/components/report/saving/report-api'
import { ReportStore } from '@/components/report/store/report-store'
import type { ReportStoreState } from '@/components/report/store/report-store-state'
import { openUnsavedBodies, type UnsavedBodies } from '@/components/report/saving/unsaved-bodies'
import { warnBeforeLeaving } from '@/components/report/saving/warn-before-leaving'

interface Opened {
  store: ReportStore
  aids: CheckAidsLoader
  template: Template
}

const OpenedContext = createContext<Opened | null>(null)
/** One store per report for as long as the browser tab lives: leaving the workspace and coming back loses nothing. */
const stores = new Map<string, Pick<Opened, 'store' | 'aids'>>()
const noUnsavedBodies: UnsavedBodies = {
  others: async () => [],
  keep: () => undefined,
  forget: () => undefined,
  release: () => undefined,
}

function createStore(opened: OpenedReport, template: Template): Pick<Opened, 'store' | 'aids'> {
  const inBrowser = typeof window !== 'undefined'
  const aids = new CheckAidsLoader(opened.report.id, () => store.recheck())
  const store: ReportStore = new ReportStore(opened, {
    api: reportApi,
    unsaved: inBrowser
      ? openUnsavedBodies(() => {
          store.unsavedRefused()
          warnBeforeLeaving(store)
          showToast('浏览器不允许在本机暂存：断网时请不要关闭页面，待显示“已保存”后再离开。', { tone: 'error' })
        })
      : noUnsavedBodies,
    check: (report, pages) => checkDraft(report, template, pages, aids.aids),
    now: Date.now,
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  return { store, aids }
}

function storeFor(opened: OpenedReport, template: Template): Pick<Opened, 'store' | 'aids'> {
  if (typeof window === 'undefined') return createStore(opened, template)
  const known = stores.get(opened.report.id)
  if (known) return known
  const created = createStore(opened, template)
  stores.set(opened.report.id, created)
  return created
}

interface ReportStoreProviderProps {
  opened: OpenedReport
  template: Template
  children: ReactNode
}

/** Opens the report for the pages below, and sees to it that nothing typed is lost when the page goes away. */
export function ReportStoreProvider({ opened, template, children }: ReportStoreProviderProps) {
  const [{ store, aids }] = useState(() => storeFor(opened, template))

  useEffect(() => {
    if (store.getState().ready) void store.refresh()
    else void store.resume()
    const onVisibility = () => {
      if (document.visibilityState === 'visible') void store.refresh()
      else store.flush()
    }
    const onPageHide = () => store.flush({ keepalive: true })
    const onOnline = () => {
      store.flush()
      void aids.fetch()
    }
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('pagehide', onPageHide)
    window.addEventListener('online', onOnline)
    return () => {
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('pagehide', onPageHide)
      window.removeEventListener('online', onOnline)
      store.flush()
    }
  }, [store, aids])

  // The first words typed come before the rules of words and numbers.
  useEffect(() => preloadWhenIdle([{ preload: () => aids.fetch() }]), [aids])

  return <OpenedContext value={{ store, aids, template }}>{children}</OpenedContext>
}

function useOpened(): Opened {
  const opened = use(OpenedContext)
  if (!opened) throw new Error('no report is open here')
  return opened
}

/** The store of the report that is open. */
export const useReportStore = (): ReportStore => useOpened().store

/** Fetches what the checks read beside the report now and not only at rest: for whoever shows the findings. */
export function useWholeChecks(): void {
  const { aids } = useOpened()
  useEffect(() => void aids.fetch(), [aids])
}

/** The template of the report that is open. */
export const useReportTemplate = (): Template => useOpened().template

/** A part of the store's state; `select` must return something that is stored, not something new. */
export function useReportState<T>(select: (state: ReportStoreState) => T): T {
  const store = useReportStore()
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    // A part of the page may hydrate after the store has already moved on.
    () => select(store.getInitialState()),
  )
}
