import { apiRequest } from '@/components/report/api-request'

const pathOf = (reportId: string) => `/api/reports/${encodeURIComponent(reportId)}`

/** 移入回收站: nothing is lost, restoreReport brings it back. Throws ApiError. */
export async function binReport(reportId: string): Promise<void> {
  await apiRequest(pathOf(reportId), { method: 'DELETE' })
}

/** 从回收站恢复. Throws ApiError. */
export async function restoreReport(reportId: string): Promise<void> {
  await apiRequest(`${pathOf(reportId)}/restore`, { method: 'POST', body: {} })
}
