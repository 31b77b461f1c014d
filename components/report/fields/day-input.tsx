'use client'

import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { formatChineseDate } from '@/lib/text/dates'

const DayPicker = lazyPart(() => import('./day-picker').then((module) => module.DayPicker), { Loading: () => null })

interface DayInputProps extends TextInputProps {
  /** ISO day now kept, '' while unknown. */
  day: string
  /** ISO day around which the calendar opens while none is kept. */
  around: string
  /** A day was chosen from the calendar: 2026年2月3日. */
  onPick: (typed: string) => void
}

/** A day, typed in any usual form or picked from a calendar that is fetched when first opened. */
export function DayInput({ day, around, onPick, ...input }: DayInputProps) {
  const [open, setOpen] = useState(false)
  return (
    <TextInput
      {...input}
      placeholder="如：2026-2-3"
      autoComplete="off"
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withRoles>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`从日历选择${String(input.label)}`}
              title="从日历选择"
              onClick={() => setOpen(!open)}
            >
              <svg
                width="16"
                height="16"
                viewBox="0 0 16 16"
                aria-hidden="true"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.3"
              >
                <rect x="2" y="3" width="12" height="11" rx="1.5" />
                <path d="M2 6.5h12M5.5 1.5v3M10.5 1.5v3" />
              </svg>
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={`选择${String(input.label)}`}>
            {open && (
              <DayPicker
                day={day}
                around={around}
                onPick={(picked) => {
                  setOpen(false)
                  onPick(formatChineseDate(picked) ?? '')
                }}
              />
            )}
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
