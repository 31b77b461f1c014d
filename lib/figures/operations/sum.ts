import { addUp } from './add-up'
import type { Operation } from './operation'

/** 合计：各项之和。 */
export const sum: Operation = ({ terms }) => ({ ok: true, value: addUp(terms) })
