import { schemaFiles } from '@kartlagg/cli';
import type { PersonSettings } from '@kartlagg/linkage';
import type { LinkSpec } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** How a round's persons are told apart, for the sample and the bench. */
export function personSettings({ persons }: Survey): PersonSettings {
  if (persons === undefined) throw new Error('the round has no person forms');
  const { settings, lists } = persons;
  return {
    eligibilityTable: persons.eligibility,
    situationTable: persons.situation,
    winners: persons.winners,
    linkage: schemaFiles.read(`linkage/${settings.linkage}.json`) as LinkSpec,
    situations: settings.situations,
    municipality: settings.municipality,
    ...(settings.children === undefined ? {} : { children: settings.children }),
    unknownCodes: new Map(
      [...lists].map(([variable, { codes }]) => [
        variable,
        new Set(codes.filter(({ role }) => role === 'unknown').map(({ code }) => code)),
      ]),
    ),
  };
}
