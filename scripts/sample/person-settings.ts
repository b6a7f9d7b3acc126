import { personSettings as settingsOf } from '@kartlagg/cli';
import type { PersonSettings } from '@kartlagg/linkage';
import type { Survey } from '@kartlagg/survey';

/** How the persons of a round that asks about them are told apart, as the command does it. */
export function personSettings(survey: Survey): PersonSettings {
  const settings = settingsOf(survey);
  if (settings === undefined) throw new Error('the round has no person forms');
  return settings;
}
