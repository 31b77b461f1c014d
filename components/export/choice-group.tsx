'use client'

import styles from './export-dialog.module.css'

interface ChoiceGroupProps<T extends string> {
  legend: string
  name: string
  choices: readonly { id: T; name: string; hint: string }[]
  value: T
  disabled: boolean
  onChange: (value: T) => void
}

/** One of a few, each with a word of what it is for. */
export function ChoiceGroup<T extends string>({ legend, name, choices, value, disabled, onChange }: ChoiceGroupProps<T>) {
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input type="radio" name={name} checked={value === choice.id} onChange={() => onChange(choice.id)} />
          <span>
            {choice.name}
            <span className={styles.hint}>{choice.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
