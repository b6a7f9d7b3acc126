import type { Language } from '@kartlagg/model';

import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';
import { PERSON_SET_WORDS } from './person-set.js';

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    date: 'den har ett senare datum på försättsbladet',
    name: 'den kommer sist i namnordning',
    rejected: 'den här har fel som behöver rättas',
  },
  en: {
    date: 'it has a later date on its cover',
    name: 'it comes last by name',
    rejected: 'this one has errors that need to be mended',
  },
};

/** What is said of the deliveries together. */
export const SET_WORDS: KindWords<'set'> = {
  ...PERSON_SET_WORDS,
  'set.replaced': {
    sv: {
      title: 'En leverans är ersatt av en annan',
      meaning:
        'Kommunen har skickat mer än en leverans. Bara en räknas: den med senast datum på försättsbladet, annars den som kommer sist i namnordning. En underkänd leverans ersätter aldrig en användbar.',
      message: (say) =>
        `${say.where}: för ${say.word('municipality')} används i stället filen ${say.path('used')}, eftersom ${REASONS.sv[say.word('reason')] ?? 'den räknas som den senare'}.`,
      fix: 'Kontrollera att rätt leverans används, och flytta bort den som inte gäller.',
    },
    en: {
      title: 'A delivery is replaced by another',
      meaning:
        'The municipality sent more than one delivery. Only one counts: that with the latest date on its cover, else the last by name. A rejected delivery never replaces a usable one.',
      message: (say) =>
        `${say.where}: for ${say.word('municipality')} the file ${say.path('used')} is used instead, because ${REASONS.en[say.word('reason')] ?? 'it counts as the later'}.`,
      fix: 'Check that the right delivery is used, and move away the one that does not hold.',
    },
  },
  'set.same-file': {
    sv: {
      title: 'Samma fil finns två gånger',
      meaning: 'Två filer har exakt samma innehåll. Innehållet räknas en gång.',
      message: (say) =>
        `${say.where} har exakt samma innehåll som filen ${say.path('other')} och räknas inte en gång till.`,
      fix: 'Ta bort den ena filen. Skulle det ha varit två olika leveranser: be avsändaren skicka den som saknas.',
    },
    en: {
      title: 'The same file occurs twice',
      meaning: 'Two files have exactly the same content. It counts once.',
      message: (say) =>
        `${say.where} has exactly the same content as the file ${say.path('other')} and is not counted again.`,
      fix: 'Remove one of the files. If they should have been two different deliveries, ask the sender for the missing one.',
    },
  },
  'set.outside-round': {
    sv: {
      title: 'Kommunen ingår inte i omgången',
      meaning:
        'Leveransen gäller en kommun som omgången inte frågar, eller personer som vistas i en sådan kommun. Dess siffror och personformulär har inte använts.',
      message: (say) =>
        say.has('forms')
          ? `${say.where}: ${say.word('forms')} personformulär gäller personer i ${say.word('municipality')}, som inte ingår i omgången. ${plural(say.count('forms'), 'Det', 'De')} räknas inte med.`
          : `${say.where}: ${say.word('municipality')} ingår inte i omgången.`,
      fix: 'Kontrollera att kommunen är rätt angiven, och att det är rätt omgång. Ska kommunen ingå läggs den till bland dem som omgången frågar.',
    },
    en: {
      title: 'The municipality is not part of the round',
      meaning:
        'The delivery is about a municipality that the round does not ask, or about persons who stay in one. Its numbers and person forms were not used.',
      message: (say) =>
        say.has('forms')
          ? `${say.where}: ${say.word('forms')} person ${plural(say.count('forms'), 'form is', 'forms are')} about persons in ${say.word('municipality')}, which is not part of the round. ${plural(say.count('forms'), 'It is', 'They are')} not counted.`
          : `${say.where}: ${say.word('municipality')} is not part of the round.`,
      fix: 'Check that the municipality is stated right, and that it is the right round. If the municipality belongs, add it to those that the round asks.',
    },
  },
  'set.published-differs': {
    sv: {
      title: 'Summan skiljer sig från det publicerade',
      meaning: 'Leveranserna ger tillsammans ett annat antal än det som är publicerat för samma sak.',
      message: (say) =>
        `${say.where}: ${say.word('what')}. Leveranserna ger ${say.word('sum')}, men ${say.word('published')} är publicerat.`,
      fix: 'Jämför täckningen och sena rättelser med det publicerade. Ändra inga siffror enbart för att summan ska stämma.',
    },
    en: {
      title: 'The sum differs from what was published',
      meaning: 'Together the deliveries give another number than the one published for the same thing.',
      message: (say) =>
        `${say.where}: ${say.word('what')}. The deliveries give ${say.word('sum')}, but ${say.word('published')} was published.`,
      fix: 'Compare coverage and late corrections with what was published. Do not change numbers merely to make the sum agree.',
    },
  },
  'set.not-tabulated': {
    sv: {
      title: 'Tal som inte står i någon tabell',
      meaning:
        'Leveransen har tal som omgångens tabeller inte frågar efter, till exempel EU-medborgare som vistas tillfälligt, eller hushåll där omgången räknar personer. De har lästs men står inte i någon tabell.',
      message: (say) =>
        `${say.where}: ${say.word('numbers')} tal står inte i någon tabell, eftersom omgången inte frågar efter ${plural(say.count('numbers'), 'det', 'dem')}.`,
      fix: 'Kontrollera att koder och mått är rätt. Ska talen redovisas läggs en tabell till i schemas/tables.',
    },
    en: {
      title: 'Numbers that stand in no table',
      meaning:
        'The delivery has numbers that the tables of the round do not ask for, for example EU citizens staying temporarily, or households where the round counts persons. They were read but stand in no table.',
      message: (say) =>
        `${say.where}: ${say.word('numbers')} ${plural(say.count('numbers'), 'number stands', 'numbers stand')} in no table, because the round does not ask for ${plural(say.count('numbers'), 'it', 'them')}.`,
      fix: 'Check that codes and measures are right. To report the numbers, add a table in schemas/tables.',
    },
  },
  'set.published-unused': {
    sv: {
      title: 'Publicerade tal står inte i någon tabell',
      meaning:
        'Filen har publicerade tal, eller summor för län, kommungrupper eller riket, som inte hör till någon serie. De läggs aldrig till kommunernas antal, men jämförs med omgångens summor där det går.',
      message: (say) =>
        `${say.where}: ${say.word('numbers')} ${plural(say.count('numbers'), 'publicerat tal', 'publicerade tal')} hör inte till någon serie och står därför inte i någon tabell. ${plural(say.count('numbers'), 'Det', 'De')} har jämförts med omgångens summor där det går.`,
      fix: 'Ingenting behöver göras. Ska talen visas: beskriv serien i schemas/series.',
    },
    en: {
      title: 'Published numbers stand in no table',
      meaning:
        'The file has published numbers, or sums of counties, groups of municipalities or the country, that belong to no series. They are never added to the numbers of the municipalities, but compared with the sums of the round where possible.',
      message: (say) =>
        `${say.where}: ${say.word('numbers')} published ${plural(say.count('numbers'), 'number belongs to no series and therefore stands in no table. It has', 'numbers belong to no series and therefore stand in no table. They have')} been compared with the sums of the round where possible.`,
      fix: 'Nothing needs to be done. To show the numbers, describe the series in schemas/series.',
    },
  },
  'set.silent': {
    sv: {
      title: 'Alla har inte svarat',
      meaning:
        'Några av de tillfrågade kommunerna har inte lämnat något svar. De redovisas som ej besvarade, aldrig som noll.',
      message: (say) =>
        `${say.where}: ${say.word('silent')} av ${say.word('asked')} tillfrågade kommuner har inte svarat.`,
      fix: 'Påminn dem som saknas. Svarar de inte redovisas de som ej besvarade.',
    },
    en: {
      title: 'Not everyone has answered',
      meaning:
        'Some of the municipalities asked have sent no answer. They are reported as not answered, never as zero.',
      message: (say) =>
        `${say.where}: ${say.word('silent')} of the ${say.word('asked')} municipalities asked have not answered.`,
      fix: 'Remind those missing. If they do not answer, they are reported as not answered.',
    },
  },
  'set.same-numbers': {
    sv: {
      title: 'Två kommuner har lämnat samma siffror',
      meaning:
        'Alla siffror är desamma som en annan kommuns, och de är för många för att det ska vara en slump. Troligen har en fil kopierats. Siffrorna används tills någon har frågat.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} har precis samma siffror som ${say.word('otherMunicipality')} i filen ${say.path('other')}. ${say.word('numbers')} av dem är större än noll.`,
      fix: 'Fråga båda kommunerna vilka siffror som är deras.',
    },
    en: {
      title: 'Two municipalities have sent the same numbers',
      meaning:
        'All numbers are the same as those of another municipality, and they are too many for chance. A file was probably copied. The numbers are used until somebody has asked.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} has exactly the same numbers as ${say.word('otherMunicipality')} in the file ${say.path('other')}. ${say.word('numbers')} of them are above zero.`,
      fix: 'Ask both municipalities which numbers are theirs.',
    },
  },
  'set.same-as-before': {
    sv: {
      title: 'Siffrorna är desamma som i en tidigare omgång',
      meaning:
        'Alla siffror som går att jämföra är desamma som kommunens i en tidigare omgång. Troligen har en gammal fil skickats igen.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} har precis samma siffror som i ${say.word('round')}. ${say.word('numbers')} av dem är större än noll.`,
      fix: 'Fråga kommunen om det är rätt fil. Är siffrorna räknade på nytt behöver ingenting göras.',
    },
    en: {
      title: 'The numbers are those of an earlier round',
      meaning:
        'All numbers that can be compared are those of the municipality in an earlier round. An old file was probably sent again.',
      message: (say) =>
        `${say.where}: ${say.word('municipality')} has exactly the same numbers as in ${say.word('round')}. ${say.word('numbers')} of them are above zero.`,
      fix: 'Ask the municipality whether it is the right file. If the numbers were counted anew, nothing needs to be done.',
    },
  },
  'set.mapping-unused': {
    sv: {
      title: 'En tolkning passade ingen fil',
      meaning: 'Tolkningen beskriver en tabell som ingen av filerna innehåller. Filerna har lästs utan den.',
      message: (say) =>
        `${say.where}: tolkningen ${say.path('mapping')} passade ingen fil och har inte använts.`,
      fix: 'Kontrollera att rubrikerna i tolkningen är desamma som i filen, eller gör en ny med kartlagg tolka.',
    },
    en: {
      title: 'A mapping fitted no file',
      meaning: 'The mapping describes a table that none of the files holds. The files were read without it.',
      message: (say) => `${say.where}: the mapping ${say.path('mapping')} fitted no file and was not used.`,
      fix: 'Check that the headings of the mapping are those of the file, or make a new one with kartlagg map.',
    },
  },
};
