import { defineTemplate } from '@/lib/template/template'
import { STATUTORY_ORDER } from '@/lib/template/part-orders'
import { DEPARTMENT } from './department'

/** 县级以上政府部门, in the order of the regulation. */
export const DEPARTMENT_STATUTORY = defineTemplate({
  ...DEPARTMENT,
  id: 'department-statutory',
  version: 1,
  name: '部门年度报告（按规定次序）',
  description: '内容与部门年度报告相同，五个部分按《法治政府建设与责任落实督察工作规定》的次序排列：不足原因在第一责任人履职之前。',
  partOrder: STATUTORY_ORDER,
})
