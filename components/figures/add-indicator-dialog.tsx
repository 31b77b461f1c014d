'use client'

import { Tabs } from '@mantine/core'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { Dialog } from '@/components/ui/dialog'
import { CatalogueList } from './catalogue-list'
import { DerivedIndicatorForm } from './derived-indicator-form'
import { OwnIndicatorForm } from './own-indicator-form'

export interface AddTabProps {
  report: Report
  /** Work area in hand; '' for none. */
  area: string
  onAdd: (indicators: readonly Indicator[]) => void
}

/** 添加指标: found in the catalogue, the unit's own, or computed from others. */
export function AddIndicatorDialog({ onClose, ...tab }: AddTabProps & { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="添加指标" size={640}>
      <Tabs defaultValue="catalogue" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="catalogue">从目录选择</Tabs.Tab>
          <Tabs.Tab value="own">本单位自己的指标</Tabs.Tab>
          <Tabs.Tab value="derived">自动计算的指标</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="catalogue">
          <CatalogueList {...tab} />
        </Tabs.Panel>
        <Tabs.Panel value="own">
          <OwnIndicatorForm {...tab} />
        </Tabs.Panel>
        <Tabs.Panel value="derived">
          <DerivedIndicatorForm {...tab} />
        </Tabs.Panel>
      </Tabs>
    </Dialog>
  )
}
