import type { Language } from '@kartlagg/model';

import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

/** Why a decision was not followed. */
const UNUSED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    unknown: 'något av formulären inte finns bland dem som räknas',
    decision: 'ett annat beslut säger emot det',
    key: 'personerna har olika identitet',
    changed: 'något av formulären är inte längre det som granskades',
    itself: 'båda formulären är samma formulär',
  },
  en: {
    unknown: 'one of the forms is not among those that count',
    decision: 'another decision contradicts it',
    key: 'the persons have different identities',
    changed: 'one of the forms is no longer the one that was looked at',
    itself: 'both forms are the same form',
  },
};

type PersonCode =
  | 'set.counts-missing'
  | 'set.forms-missing'
  | 'set.same-persons'
  | 'set.other-key'
  | 'set.decision-unused'
  | 'set.decision-splits'
  | 'set.counted-twice'
  | 'set.persons-aside';

/** What is said of person forms of several deliveries together, and of counts beside them. */
export const PERSON_SET_WORDS: Pick<KindWords<'set'>, PersonCode> = {
  'set.counts-missing': {
    sv: {
      title: 'Personformulär utan kommunens antal',
      meaning:
        'Kommunen har lämnat personformulär, men inte de antal som omgången också ber om. De situationer som räknas med antal saknas för kommunen, och summor där den ingår är ett minimum.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} har lämnat personformulär men inga antal som kan användas. Det som räknas med antal saknas.`,
      fix: 'Be kommunen om antalen, eller om ett kryss för att det inte finns något att rapportera.',
    },
    en: {
      title: 'Person forms without the municipality’s counts',
      meaning:
        'The municipality has sent person forms, but not the counts that the round asks for as well. The situations that are counted by counts are missing for it, and sums that it is part of are a minimum.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} has sent person forms but no counts that can be used. What is counted by counts is missing.`,
      fix: 'Ask the municipality for the counts, or for a tick that there is nothing to report.',
    },
  },
  'set.forms-missing': {
    sv: {
      title: 'Kommuner med antal men utan egna personformulär',
      meaning:
        'Kommunerna har lämnat antal, men varken personformulär som kan användas eller kryss för att det inte finns någon att rapportera. De situationer som räknas med personformulär visas som ej besvarade för dem, eller som minimum där andra känner till personer. Summor där de ingår är ett minimum.',
      message: (say) =>
        `Av ${say.word('asked')} kommuner har ${say.word('municipalities')} lämnat antal men inga egna personformulär som kan användas.`,
      fix: 'Be kommunerna om personformulär, eller om ett kryss för att det inte finns någon att rapportera.',
    },
    en: {
      title: 'Municipalities with counts but no person forms of their own',
      meaning:
        'The municipalities have sent counts, but neither person forms that can be used nor a tick that there is nobody to report. The situations that person forms count are shown as not answered for them, or as a minimum where others know of persons. Sums that they are part of are a minimum.',
      message: (say) =>
        `Of ${say.word('asked')} municipalities, ${say.word('municipalities')} ${plural(say.count('municipalities'), 'has', 'have')} sent counts but no person forms of their own that can be used.`,
      fix: 'Ask the municipalities for person forms, or for a tick that there is nobody to report.',
    },
  },
  'set.same-persons': {
    sv: {
      title: 'Samma personer i två filer från samma avsändare',
      meaning:
        'De flesta formulären i filen har precis samma uppgifter som formulären i en annan fil från samma avsändare. Filen verkar vara skickad två gånger. Båda filerna används, och den som saknar identitet i formuläret räknas då två gånger.',
      message: (say) =>
        `${say.where}: ${say.word('same')} av ${say.word('forms')} formulär är likadana som i filen ${say.word('other')}. Filen verkar vara skickad två gånger.`,
      fix: 'Ta bort den äldre filen om det är samma leverans. Är det olika personer behöver inget göras.',
    },
    en: {
      title: 'The same persons in two files from the same sender',
      meaning:
        'Most of the forms in the file say exactly the same as the forms in another file from the same sender. The file seems to be sent twice. Both files are used, and anyone without an identity in the form is then counted twice.',
      message: (say) =>
        `${say.where}: ${say.word('same')} of ${say.word('forms')} forms are the same as in the file ${say.word('other')}. The file seems to have been sent twice.`,
      fix: 'Take away the older file if it is the same delivery. If they are different persons nothing need be done.',
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
        'Beslutet gäller ett formulär som inte räknas i omgången eller som har ändrats eller bytt rad sedan det granskades, eller säger emot ett annat beslut eller något som säkert skiljer personerna åt. Formulären har behandlats som om beslutet inte fanns.',
      message: (say) =>
        `${say.where}: beslutet har inte använts, eftersom ${UNUSED.sv[say.word('reason')] ?? 'det säger emot något annat'}.`,
      fix: 'Ta fram granskningen på nytt om leveranserna har ändrats. Ändra annars beslutet, eller det som det säger emot.',
    },
    en: {
      title: 'A decision on the same person could not be followed',
      meaning:
        'The decision is about a form that does not count in the round, or that has changed or moved to another row since it was looked at, or contradicts another decision or something that keeps the persons apart for certain. The forms were treated as if the decision were not there.',
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
  'set.persons-aside': {
    sv: {
      title: 'Personer som inte läggs till kommunens egna antal',
      meaning:
        'Kommunen har inte lämnat egna personformulär, men antal för en situation där andra uppgiftslämnare har rapporterat personer. Samma person kan finnas i antalen, och därför läggs de två aldrig ihop. Kommunens antal gäller, och personerna har lagts åt sidan.',
      message: (say) =>
        `${say.where}: för ${say.word('municipality')} gäller kommunens egna antal. ${say.word('persons')} ${plural(say.count('persons'), 'person', 'personer')} som andra uppgiftslämnare har rapporterat där har lagts åt sidan.`,
      fix: 'Be kommunen om personformulär i stället för antal i de situationerna. Då kan samma person räknas en gång.',
    },
    en: {
      title: 'Persons who are not added to the municipality’s own numbers',
      meaning:
        'The municipality has sent no person forms of its own, but numbers of a situation in which others have reported persons. The same person may be in the numbers, so the two are never added. The municipality’s numbers hold, and the persons were set aside.',
      message: (say) =>
        `${say.where}: the municipality’s own numbers hold for ${say.word('municipality')}. ${say.word('persons')} ${plural(say.count('persons'), 'person', 'persons')} whom others have reported there ${plural(say.count('persons'), 'was', 'were')} set aside.`,
      fix: 'Ask the municipality for person forms instead of numbers in those situations. The same person can then be counted once.',
    },
  },
};
