import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

/** What is said of numbers that do not agree. */
export const RULE_WORDS: KindWords<'rule'> = {
  'rule.totals-differ': {
    sv: {
      title: 'Två summor som ska vara lika skiljer sig åt',
      meaning:
        'Samma personer är räknade på två ställen, och de ger olika antal. Det går inte att veta vilket som är rätt.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. ${say.word('leftPlace')} ger ${say.word('left')} men ${say.word('rightPlace')} ger ${say.word('right')}.`,
      fix: 'Kontrollera båda ställena mot underlaget och rätta det som är fel.',
    },
    en: {
      title: 'Two sums that should be equal differ',
      meaning:
        'The same people are counted in two places, and they give different numbers. It cannot be told which is right.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. ${say.word('leftPlace')} gives ${say.word('left')} but ${say.word('rightPlace')} gives ${say.word('right')}.`,
      fix: 'Check both places against your records and correct the one that is wrong.',
    },
  },
  'rule.sum-differs': {
    sv: {
      title: 'En summa stämmer inte med sina delar',
      meaning: 'Den summa som står i filen är en annan än vad delarna blir tillsammans.',
      message: (say) =>
        `${say.where}: summan är ${say.word('stated')}, men delarna är tillsammans ${say.word('sum')}.`,
      fix: 'Kontrollera delarna mot underlaget och rätta det som är fel. I formuläret räknar cellens formel ut summan.',
    },
    en: {
      title: 'A sum does not agree with its parts',
      meaning: 'The sum that stands in the file is another than what the parts make together.',
      message: (say) =>
        `${say.where}: the sum is ${say.word('stated')}, but the parts make ${say.word('sum')}.`,
      fix: 'Check the parts against your records and correct what is wrong. In the form, the formula of the cell makes the sum.',
    },
  },
  'rule.exceeds': {
    sv: {
      title: 'Ett antal är större än det kan vara',
      meaning: 'En del är större än den helhet som den ingår i.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. ${say.word('left')} i ${say.word('leftPlace')} är fler än ${say.word('right')} i ${say.word('rightPlace')}.`,
      fix: 'Kontrollera båda ställena mot underlaget och rätta det som är fel.',
    },
    en: {
      title: 'A number is larger than it can be',
      meaning: 'A part is larger than the whole that it belongs to.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. ${say.word('left')} in ${say.word('leftPlace')} is more than ${say.word('right')} in ${say.word('rightPlace')}.`,
      fix: 'Check both places against your records and correct the one that is wrong.',
    },
  },
  'rule.needs': {
    sv: {
      title: 'Ett antal saknar sin motsvarighet',
      meaning:
        'Det finns ett antal på ett ställe, men på det ställe som hör ihop med det står noll eller ingenting.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. ${say.word('leftPlace')} ger ${say.word('left')}, men i ${say.word('rightPlace')} står noll eller ingenting.`,
      fix: 'Kontrollera båda ställena mot underlaget. Fyll i det som saknas om det är känt. Är båda rätt behöver ingenting göras.',
    },
    en: {
      title: 'A number lacks its counterpart',
      meaning: 'There is a number in one place, but zero or nothing in the place that goes with it.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. ${say.word('leftPlace')} gives ${say.word('left')}, but zero or nothing stands in ${say.word('rightPlace')}.`,
      fix: 'Check both places against your records. Fill in what is missing if it is known. If both are right, nothing needs to be done.',
    },
  },
  'rule.nothing-beside-numbers': {
    sv: {
      title: 'Inget att rapportera är ikryssat bredvid siffror',
      meaning:
        'Försättsbladet säger att det inte finns något att rapportera, men formuläret innehåller siffror.',
      message: (say) =>
        `${say.where}: inget att rapportera är ikryssat, men ${say.word('cells')} ${plural(say.count('cells'), 'ruta i formuläret är ifylld', 'rutor i formuläret är ifyllda')} med ett antal över noll.`,
      fix: 'Ta bort krysset om siffrorna gäller, eller siffrorna om krysset gäller.',
    },
    en: {
      title: 'Nothing to report is ticked beside numbers',
      meaning: 'The cover says that there is nothing to report, but the form holds numbers.',
      message: (say) =>
        `${say.where}: nothing to report is ticked, but ${say.word('cells')} ${plural(say.count('cells'), 'cell of the form holds', 'cells of the form hold')} a number above zero.`,
      fix: 'Remove the tick if the numbers hold, or the numbers if the tick holds.',
    },
  },
  'rule.nothing-beside-persons': {
    sv: {
      title: 'Inget att rapportera är ikryssat bredvid personer',
      meaning:
        'Försättsbladet säger att det inte finns något att rapportera, men formuläret innehåller rader om personer.',
      message: (say) =>
        `${say.where}: inget att rapportera är ikryssat, men ${say.word('rows')} ${plural(say.count('rows'), 'rad är ifylld', 'rader är ifyllda')}.`,
      fix: 'Ta bort krysset om raderna gäller, eller raderna om krysset gäller.',
    },
    en: {
      title: 'Nothing to report is ticked beside persons',
      meaning: 'The cover says that there is nothing to report, but the form holds rows about persons.',
      message: (say) =>
        `${say.where}: nothing to report is ticked, but ${say.word('rows')} ${plural(say.count('rows'), 'row is', 'rows are')} filled in.`,
      fix: 'Remove the tick if the rows hold, or the rows if the tick holds.',
    },
  },
  'rule.empty-form': {
    sv: {
      title: 'Formuläret är tomt',
      meaning:
        'Inget svar är ifyllt, och inget att rapportera är inte ikryssat. Ett tomt formulär är inget svar.',
      message: (say) => `${say.where}: inget svar är ifyllt, och inget att rapportera är inte ikryssat.`,
      fix: 'Fyll i siffrorna, eller kryssa för att det inte finns något att rapportera.',
    },
    en: {
      title: 'The form is blank',
      meaning: 'No answer is filled in, and nothing to report is not ticked. A blank form is not an answer.',
      message: (say) => `${say.where}: no answer is filled in, and nothing to report is not ticked.`,
      fix: 'Fill in the numbers, or tick that there is nothing to report.',
    },
  },
  'rule.below-reference': {
    sv: {
      title: 'Antalet är lägre än en känd uppgift',
      meaning:
        'Antalet är lägre än vad kommunen själv har uppgett på annat håll, till exempel antalet sociala kontrakt. Ofta har en del glömts. Har avsändaren skrivit en kommentar på försättsbladet blir fyndet en notering.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. Här är antalet ${say.word('left')}, men enligt ${say.word('source')} är det minst ${say.word('reference')}.`,
      fix: 'Kontrollera att alla är medräknade. Är båda uppgifterna rätt: förklara skillnaden under Kommentar.',
    },
    en: {
      title: 'The number is below a known figure',
      meaning:
        'The number is below what the municipality itself has said elsewhere, for example its number of social contracts. Often a part was forgotten. Where the sender has written a comment on the cover, the finding is a note.',
      message: (say) =>
        `${say.where}: ${say.word('name')}. The number here is ${say.word('left')}, but by ${say.word('source')} it is at least ${say.word('reference')}.`,
      fix: 'Check that everyone is counted. If both figures are right, explain the difference under Comment.',
    },
  },
  'rule.big-change': {
    sv: {
      title: 'Stor skillnad mot förra omgången',
      meaning:
        'Antalet skiljer sig mycket från kommunens antal i förra omgången. Det kan vara rätt, men behöver en förklaring. Gränserna för vad som är mycket är Kartläggs egna. Har avsändaren skrivit en kommentar på försättsbladet blir fyndet en notering.',
      message: (say) =>
        say.has('break')
          ? `${say.where}: ${say.word('name')}. För ${say.word('round')} är ${say.word('before')} publicerat, och nu är antalet ${say.word('now')}. Det får inte läsas som en förändring, eftersom omgångarna inte är jämförbara, men skillnaden är så stor att den behöver en förklaring. ${say.word('break')}`
          : `${say.where}: ${say.word('name')}. Antalet var ${say.word('before')} i ${say.word('round')} och är nu ${say.word('now')}.`,
      fix: 'Kontrollera antalet. Är det rätt: skriv en kort förklaring under Kommentar på försättsbladet.',
    },
    en: {
      title: 'Big difference from the last round',
      meaning:
        'The number differs much from that of the municipality in the last round. It may be right, but needs an explanation. The limits of what is much are Kartlägg’s own. Where the sender has written a comment on the cover, the finding is a note.',
      message: (say) =>
        say.has('break')
          ? `${say.where}: ${say.word('name')}. For ${say.word('round')}, ${say.word('before')} was published, and now the number is ${say.word('now')}. That must not be read as a change, because the rounds cannot be compared, but the difference is so big that it needs an explanation. ${say.word('break')}`
          : `${say.where}: ${say.word('name')}. The number was ${say.word('before')} in ${say.word('round')} and is now ${say.word('now')}.`,
      fix: 'Check the number. If it is right, write a short explanation under Comment on the cover.',
    },
  },
};
