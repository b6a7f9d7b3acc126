import type { Language } from '@kartlagg/model';

import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

/** Why a decision was not followed. */
const UNUSED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    unknown: 'något av formulären inte finns bland dem som räknas',
    decision: 'ett annat beslut säger emot det',
    key: 'personerna har olika identitet',
  },
  en: {
    unknown: 'one of the forms is not among those that count',
    decision: 'another decision contradicts it',
    key: 'the persons have different identities',
  },
};

type PersonCode =
  | 'set.counts-missing'
  | 'set.other-key'
  | 'set.decision-unused'
  | 'set.decision-splits'
  | 'set.counted-twice';

/** What is said of person forms of several deliveries together, and of counts beside them. */
export const PERSON_SET_WORDS: Pick<KindWords<'set'>, PersonCode> = {
  'set.counts-missing': {
    sv: {
      title: 'Personformulär utan kommunens antal',
      meaning:
        'Kommunen har lämnat personformulär, men inte de antal som omgången också ber om. De situationer som räknas med antal saknas för kommunen, och summor där den ingår är ett minimum.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} har lämnat personformulär men inga antal. Det som räknas med antal saknas.`,
      fix: 'Be kommunen om antalen, eller om ett kryss för att det inte finns något att rapportera.',
    },
    en: {
      title: 'Person forms without the municipality’s counts',
      meaning:
        'The municipality has sent person forms, but not the counts that the round asks for as well. The situations that are counted by counts are missing for it, and sums that it is part of are a minimum.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} has sent person forms but no counts. What is counted by counts is missing.`,
      fix: 'Ask the municipality for the counts, or for a tick that there is nothing to report.',
    },
  },
  'set.other-key': {
    sv: {
      title: 'Pseudonymerna är gjorda med en annan nyckel',
      meaning:
        'Filens pseudonymer är gjorda med en annan nyckel än de flesta andras. Samma person får då olika pseudonymer, och dubbletter mellan filerna kan inte upptäckas.',
      message: (say) =>
        `${say.where}: pseudonymerna på ${say.word('forms')} ${plural(say.count('forms'), 'rad', 'rader')} är gjorda med en annan nyckel än de flesta andras.`,
      fix: 'Be avsändaren göra pseudonymerna på nytt med omgångens gemensamma nyckel.',
    },
    en: {
      title: 'The pseudonyms were made with another key',
      meaning:
        'The pseudonyms of the file were made with another key than most of the others. The same person then has different pseudonyms, and duplicates across the files cannot be found.',
      message: (say) =>
        `${say.where}: the pseudonyms on ${say.word('forms')} ${plural(say.count('forms'), 'row', 'rows')} were made with another key than most of the others.`,
      fix: 'Ask the sender to make the pseudonyms anew with the shared key of the round.',
    },
  },
  'set.decision-unused': {
    sv: {
      title: 'Ett beslut om samma person kunde inte följas',
      meaning:
        'Beslutet gäller ett formulär som inte räknas i omgången, eller säger emot ett annat beslut eller något som säkert skiljer personerna åt. Formulären har behandlats som om beslutet inte fanns.',
      message: (say) =>
        `${say.where}: beslutet har inte använts, eftersom ${UNUSED.sv[say.word('reason')] ?? 'det säger emot något annat'}.`,
      fix: 'Ta fram granskningen på nytt om leveranserna har ändrats. Ändra annars beslutet, eller det som det säger emot.',
    },
    en: {
      title: 'A decision on the same person could not be followed',
      meaning:
        'The decision is about a form that does not count in the round, or contradicts another decision or something that keeps the persons apart for certain. The forms were treated as if the decision were not there.',
      message: (say) =>
        `${say.where}: the decision was not used, because ${UNUSED.en[say.word('reason')] ?? 'it contradicts something else'}.`,
      fix: 'Make the review anew if the deliveries have changed. Otherwise change the decision, or what it contradicts.',
    },
  },
  'set.decision-splits': {
    sv: {
      title: 'Ett beslut om samma person skiljer andra formulär åt',
      meaning:
        'Beslutet har följts. Men formuläret som det gäller räknades redan ihop med ett annat, och det går inte att räkna alla som samma person: de har olika identitet, eller ett annat beslut skiljer dem åt. Antalet personer kan därför vara oförändrat.',
      message: (say) =>
        `${say.where}: beslutet gör att två formulär inte längre räknas som samma person: ${say.word('form')} och ${say.word('other')}.`,
      fix: 'Jämför formulären. Behåll beslutet om det är säkrare än det som förde ihop de andra två, och ta annars bort det.',
    },
    en: {
      title: 'A decision on the same person keeps other forms apart',
      meaning:
        'The decision was followed. But the form that it is about counted together with another one already, and they cannot all be the same person: they have different identities, or another decision keeps them apart. The number of persons may therefore be unchanged.',
      message: (say) =>
        `${say.where}: by the decision, two forms no longer count as the same person: ${say.word('form')} and ${say.word('other')}.`,
      fix: 'Compare the forms. Keep the decision if it is surer than what brought the other two together, and take it away otherwise.',
    },
  },
  'set.counted-twice': {
    sv: {
      title: 'Antal för situationer som räknas med personformulär',
      meaning:
        'Kommunen har lämnat antal för situationer där omgången räknar personer med personformulär. Samma person skulle räknas två gånger om antalen lades till. Personformulären gäller, och antalen har lagts åt sidan.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} har lämnat ${say.word('numbers')} antal om personer som räknas med personformulär. ${plural(say.count('numbers'), 'Det har', 'De har')} lagts åt sidan.`,
      fix: 'Kontrollera att personformulär är lämnade för alla som kommunen känner till i de situationerna. Lämna antal bara för de övriga.',
    },
    en: {
      title: 'Numbers of situations that person forms count',
      meaning:
        'The municipality has sent numbers of situations where the round counts persons with person forms. The same person would count twice if the numbers were added. The person forms hold, and the numbers were set aside.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} has sent ${say.word('numbers')} ${plural(say.count('numbers'), 'number', 'numbers')} of persons whom person forms count. ${plural(say.count('numbers'), 'It was', 'They were')} set aside.`,
      fix: 'Check that there are person forms for everyone whom the municipality knows of in those situations. Send numbers of the other situations only.',
    },
  },
};
