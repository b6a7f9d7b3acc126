import type { Survey } from '@kartlagg/survey';

/** `0180-stockholm-2023.xlsx`: plain letters, so that it survives every mail program. */
export function formFileName(survey: Survey, municipality: string): string {
  const name = survey.geography.municipality(municipality)?.name ?? '';
  return `${municipality}-${plain(name)}-${survey.round.id}.xlsx`;
}

/** `0180-stockholm-personer-2023.xlsx`; `personer-2023.xlsx` for a form that any unit can use. */
export function personFormFileName(survey: Survey, municipality: string | undefined): string {
  const place = survey.geography.municipality(municipality ?? '');
  const before = place === undefined ? '' : `${place.code}-${plain(place.name)}-`;
  return `${before}personer-${survey.round.id}.xlsx`;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
}
