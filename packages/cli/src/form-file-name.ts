import type { Survey } from '@kartlagg/survey';

/** `0180-stockholm-2023.xlsx`: plain letters, so that it survives every mail program. */
export function formFileName(survey: Survey, municipality: string): string {
  const name = survey.geography.municipality(municipality)?.name ?? '';
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return `${municipality}-${plain}-${survey.round.id}.xlsx`;
}
