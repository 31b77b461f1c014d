import { inArea, over, type CatalogueEntry } from './catalogue-entry'

const correction = inArea('社区矫正')
const resettlement = inArea('安置帮教')

export const CORRECTIONS: CatalogueEntry[] = [
  correction.count('correction-persons', '社区矫正在册人数', '人', '社区矫正 在册|在册 社区矫正对象|社区矫正对象'),
  correction.count('correction-intake-batches', '新入矫集中教育批次', '批次', '入矫 集中教育'),
  correction.count('correction-sessions-bureau', '社区矫正集中教育场次（局级）', '场', '局 集中教育'),
  correction.count('correction-sessions-offices', '社区矫正集中教育场次（司法所）', '场', '司法所 集中教育'),
  correction.count('correction-attendances', '社区矫正集中教育人次', '人次', '社区矫正 教育|集中教育'),
  correction.count('correction-service-sessions', '社区矫正公益活动场次', '场', '社区矫正 公益活动'),
  correction.count('correction-service-attendances', '社区矫正公益活动人次', '人次', '公益活动 人次'),
  correction.count('correction-reoffenders', '社区矫正对象再犯罪人数', '人', '社区矫正 再犯罪'),
  resettlement.count('resettlement-persons', '安置帮教在册人数', '人', '安置帮教 在册|在册 刑满释放|刑满释放人员'),
  resettlement.count('resettlement-helped', '安置帮教帮教人数', '人', '落实帮教|帮教 人'),
  resettlement.count('resettlement-placed', '安置人数', '人', '安置 人|落实安置'),
  resettlement.count('resettlement-key-persons', '重点帮教对象人数', '人', '重点帮教对象'),
  resettlement.count('prison-visits', '监狱走访帮教服刑人员数', '名', '监狱 帮教|服刑人员'),
  resettlement.rate('resettlement-help-rate', '帮教率', '帮教率', over(['resettlement-helped'], ['resettlement-persons'])),
  resettlement.rate('resettlement-placement-rate', '安置率', '安置率', over(['resettlement-placed'], ['resettlement-persons'])),
]
