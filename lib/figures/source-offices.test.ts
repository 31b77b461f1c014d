import { expect, it } from 'vitest'
import { officeOf, sourceOffices } from './source-offices'

it('takes an office with white space around it for the same', () => {
  const figures = ['县公安局', '', '县公安局 ', '　', '县司法局'].map((sourceOffice) => ({ sourceOffice }))
  expect(sourceOffices(figures)).toEqual(['县公安局', '县司法局'])
  expect(figures.filter((figure) => officeOf(figure) === '县公安局')).toHaveLength(2)
})
