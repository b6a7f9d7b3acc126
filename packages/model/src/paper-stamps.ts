/** What a workbook in which somebody decides which forms are about the same person says that it is. */
export const REVIEW_STAMP = 'kartlagg:review';

/** What a municipality's working paper about who may be responsible says that it is. */
export const RESPONSIBILITY_STAMP = 'kartlagg:responsibility';
