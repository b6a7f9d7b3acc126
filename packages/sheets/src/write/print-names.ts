/**
 * Writes the names that say what is printed as workbooks do: apostrophes of a sheet's name doubled, and ranges with
 * rows that do not move. `'Bo's'!$A1:$B2` becomes `'Bo''s'!$A$1:$B$2`.
 */
export function printNames(workbook: string): string {
  return workbook.replaceAll(
    /(<definedName name="_xlnm\.Print_[^>]*>)([^<]*)(?=<)/gu,
    (_, tag: string, ranges: string) =>
      tag +
      ranges.replaceAll(
        RANGE,
        (__, sheet: string, range: string) =>
          `&apos;${sheet.replaceAll('&apos;', '&apos;&apos;')}&apos;!${fixedRows(range)}`,
      ),
  );
}

/** A name has several ranges where both rows and columns are repeated on every page. */
const RANGE = /&apos;(.*?)&apos;!(\$[^,]*)/gu;

function fixedRows(range: string): string {
  return range.replaceAll(/\$([A-Z]+)(\d+)/gu, '$$$1$$$2');
}
