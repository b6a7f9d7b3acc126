import {
  outwardRange,
  type PersonRange,
  type UnseenEstimate,
  type UnseenModels,
  type UnseenRefusal,
} from '@kartlagg/model';
import { formatNumber, listWords, plural } from '../numbers.js';
import type { ListLabel, UnseenWords } from './unseen-words.js';

/** What is said in Swedish of those whom no list has seen. */
export const SWEDISH_UNSEEN: UnseenWords = {
  title: 'Hur många som inte syns',
  mark: 'Modellberäkning. Den är inte en räkning av personer och läggs aldrig till antalet i kartläggningen.',
  headline: (unseen) => {
    const { from, to } = outwardRange(unseen);
    const end = 'till kan ha varit hemlösa utan att synas i något svar';
    if (to === null && from === 0)
      return 'Uppgifterna räcker inte för att säga hur många som har varit hemlösa utan att synas i något svar.';
    if (to === null)
      return `${number(from)} ${plural(from, 'person', 'personer')} eller fler ${end}. Uppgifterna sätter ingen övre gräns.`;
    if (from === 0)
      return `Upp till ${number(to)} ${plural(to, 'person', 'personer')} ${end}. Det kan också vara ingen.`;
    return `Mellan ${number(from)} och ${number(to)} personer ${end}.`;
  },
  list: 'En lista är alla personer som en typ av uppgiftslämnare har lämnat uppgifter om.',
  together: (list, kinds) => `Listan ${list} är svaren från: ${kinds.join(', ')}.`,
  method: (estimate, label) => [
    ...basisLines(estimate, label),
    chaoLine(estimate),
    ...pairLines(estimate, label),
  ],
  assumptionsLead: 'Beräkningen gäller bara om det här stämmer:',
  assumptions: {
    'closed-population':
      'Det är samma personer hela mätperioden: ingen tillkommer eller försvinner medan listorna görs.',
    'perfect-linkage':
      'Samma person känns alltid igen på olika listor, och olika personer blandas aldrig ihop. Missas en person som finns på två listor blir beräkningen för hög.',
    homogeneity:
      'Alla har samma möjlighet att hamna på en viss lista. Den som undviker alla slags kontakter syns varken i svaren eller i beräkningen, som då blir för låg.',
    'independent-lists':
      'Att finnas på en lista påverkar inte möjligheten att finnas på en annan. Skickar listorna personer vidare till varandra blir beräkningen för låg; tar de över efter varandra blir den för hög.',
    'modelled-dependence':
      'Listor kan bero på varandra två och två, men inte tre eller fler på något annat sätt. Det går inte att kontrollera i uppgifterna.',
  },
  caveats: {
    'two-lists-only':
      'Med två listor går det inte att se om de beror på varandra. Spannet visar bara slumpen.',
    'small-cells':
      'Modellen väntar sig mindre än en person i någon kombination av listor. Valet mellan modeller är då osäkert.',
    'poor-fit':
      'Inte ens den bästa modellen beskriver överlappen väl. Läs spannet med stor försiktighet eller använd det inte.',
    'saturated-model':
      'Den bästa modellen har lika många okända tal som det finns uppgifter. Om den stämmer går inte att pröva.',
    'no-upper-limit': 'Uppgifterna sätter ingen övre gräns.',
    'models-disagree':
      'Modeller som beskriver överlappen ungefär lika bra ger svar som skiljer sig med mer än det dubbla. Ange aldrig ett enda tal.',
    'models-left-out': 'Några modeller har inget svar och är inte med.',
    'pairs-without-overlap':
      'Minst två listor delar ingen person. Att de utesluter varandra går då inte att ta med i modellen, och beräkningen kan bli för hög.',
    'unequal-lists':
      'Listorna är olika stora. Chaos mått kan då hamna för högt och är ingen säker undre gräns.',
    'search-limited': 'Alla modeller som kunde ha godtagits hann inte prövas.',
  },
  refusal: (refusal, label) => `Hur många som inte syns går inte att beräkna: ${reason(refusal, label)}`,
};

function basisLines({ models }: UnseenEstimate, label: ListLabel): string[] {
  if (models === null)
    return [
      'Spannet är Chapmans beräkning för två listor, med 95 procents konfidensintervall. Ju mindre av listorna som överlappar, desto fler är osedda.',
    ];
  const [{ interactions }] = models.acceptable;
  const pairs = listWords(
    interactions.map(([one, other]) => `${label(one)} med ${label(other)}`),
    'sv',
  );
  return [
    triedLine(models),
    pairs === ''
      ? 'I den bästa modellen är alla listor oberoende av varandra.'
      : `I den bästa modellen beror listor på varandra så här: ${pairs}.`,
  ];
}

function triedLine({ acceptable, tried, withoutEstimate, notConverged }: UnseenModels): string {
  const left = withoutEstimate + notConverged;
  const good = acceptable.length;
  return [
    `${number(tried)} log-linjära ${plural(tried, 'modell', 'modeller')} är ${plural(tried, 'prövad', 'prövade')}.`,
    good === 1
      ? 'En beskriver överlappen klart bäst, och spannet är dess 95-procentiga konfidensintervall.'
      : `${number(good)} beskriver överlappen ungefär lika bra. Spannet går från den lägsta till den högsta gränsen i deras 95-procentiga konfidensintervall.`,
    ...(left > 0 ? [`${number(left)} har inget svar och är inte med.`] : []),
  ].join(' ');
}

function chaoLine({ chao }: UnseenEstimate): string {
  return `Chaos mått, som jämförs med spannet men inte ingår i det, ger ${range(chao.interval)} osedda.`;
}

function pairLines({ pairs, lists }: UnseenEstimate, label: ListLabel): string[] {
  if (lists.length === 2) return [];
  return pairs.map(
    ({ lists: [one, other], interval }) =>
      `Bara ${label(one)} och ${label(other)}: ${range(interval)} personer i allt, sedda och osedda, enligt Chapman.`,
  );
}

function reason({ reason: why }: UnseenRefusal, label: ListLabel): string {
  switch (why.code) {
    case 'too-few-lists':
      return 'det behövs personer från minst två typer av uppgiftslämnare. Ta med svar från fler, till exempel både kommuner och frivilligorganisationer.';
    case 'too-many-lists':
      return `uppgifterna kommer från fler än ${number(why.most)} typer av uppgiftslämnare. Slå ihop typer som liknar varandra.`;
    case 'too-little-overlap':
      return `färre än ${number(why.needed)} personer finns på mer än en lista. Kontrollera att samma person känns igen i svar från olika uppgiftslämnare. Är överlappet verkligen så litet finns inget att räkna på.`;
    case 'list-without-overlap':
      return `${listWords(why.alone.map(label), 'sv')} delar ingen person med de andra listorna. Kontrollera att samma person känns igen där, slå ihop listan med en annan eller ta bort den ur beräkningen.`;
    case 'no-estimate-exists':
      return 'överlappen har luckor som gör att inget svar finns, till exempel för att alla personer finns på samma lista. Slå ihop listor eller ta med fler uppgiftslämnare.';
    case 'not-converged':
      return 'beräkningen nådde inget stabilt svar. Slå ihop de minsta listorna och försök igen.';
  }
}

function range(exact: PersonRange): string {
  const { from, to } = outwardRange(exact);
  if (to === null) return `${number(from)} eller fler`;
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

function number(value: number): string {
  return formatNumber(value, 0, 'sv');
}
