import type { Migration } from './index'

/** 版头, 附注, 印章, 附件 and the house settings. Schema 1 knew one setting, and its list of attachments was always empty. */
export const LETTERHEAD_AND_ATTACHMENTS: Migration = {
  from: 1,
  migrate: (report) => ({
    ...report,
    fields: { ...(report.fields as object), copyNumber: '', urgency: 'none', annotation: '', sealed: false },
    attachments: [],
    settings: {
      issuerMark: 'withDocument',
      digits: 'western',
      levelTwoHeads: 'runIn',
      titleTypeface: 'titleSong',
      linePitch: 'even',
      wordGrid: 'lines',
      pageNumbers: 'outside',
      imprintPage: 'last',
      imprintForm: 'anchored',
      keepDataControls: false,
      ...(report.settings as object),
    },
  }),
}
