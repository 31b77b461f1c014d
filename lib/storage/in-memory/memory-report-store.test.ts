import { describeReportStore } from '../testing/report-store-contract'
import { memoryReportStore } from './memory-report-store'

describeReportStore('in memory', async () => memoryReportStore())
