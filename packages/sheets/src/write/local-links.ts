const LOCAL_RELATION = /<Relationship Id="([^"]*)"[^>]* Target="#([^"]*)"[^>]*\/>/gu;

/** Writes a link to a place in the workbook as one; exceljs writes it as a link out of it. */
export function localLinks(sheet: string, relations: string): string {
  const targets = new Map<string, string>();
  for (const [, id = '', target = ''] of relations.matchAll(LOCAL_RELATION)) targets.set(id, target);
  if (targets.size === 0) return sheet;
  return sheet.replaceAll(
    /<hyperlink ref="([^"]*)" r:id="([^"]*)"[^>]*\/>/gu,
    (link, ref: string, id: string) => {
      const target = targets.get(id);
      return target === undefined ? link : `<hyperlink ref="${ref}" location="${target}"/>`;
    },
  );
}

/** The relations of a sheet without those of its local links. */
export function outerRelations(relations: string): string {
  return relations.replaceAll(LOCAL_RELATION, '');
}
