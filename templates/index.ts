import type { Template } from '@/lib/template/template'
import { DEPARTMENT } from './department'
import { DEPARTMENT_STATUTORY } from './department-statutory'
import { GOVERNMENT } from './government'
import { JOINT } from './joint'
import { TOWN } from './town'

/** Every template, in the order in which they are offered; of a template the newest version only. */
export const TEMPLATES: readonly Template[] = [DEPARTMENT, DEPARTMENT_STATUTORY, GOVERNMENT, TOWN, JOINT]

/** The template of this id, of this version if one is given; null when there is none. */
export function findTemplate(id: string, version?: number): Template | null {
  return TEMPLATES.find((template) => template.id === id && (version === undefined || template.version === version)) ?? null
}
