import { tellPersonsApart, type PersonSettings, type ToldApart } from '@kartlagg/linkage';
import type { LinkDecision, PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** The persons whom the forms are about, by the rules of the round; undefined where no forms came. */
export function toldApart(
  forms: readonly PersonForm[],
  survey: Survey,
  decisions: readonly LinkDecision[],
): ToldApart | undefined {
  const settings = personSettings(survey);
  return settings === undefined || forms.length === 0
    ? undefined
    : tellPersonsApart(forms, settings, decisions);
}

/** What a round says of how persons are told apart; undefined in a round of counts alone. */
export function personSettings({ persons }: Survey): PersonSettings | undefined {
  if (persons === undefined) return undefined;
  const { settings, eligibility, situation, winners, linkage, lists } = persons;
  return {
    eligibilityTable: eligibility,
    situationTable: situation,
    winners,
    linkage,
    situations: settings.situations,
    municipality: settings.municipality,
    ...(settings.children !== undefined && { children: settings.children }),
    unknownCodes: new Map(
      [...lists].map(([variable, { codes }]) => [
        variable,
        new Set(codes.flatMap(({ code, role }) => (role === 'unknown' ? [code] : []))),
      ]),
    ),
  };
}
