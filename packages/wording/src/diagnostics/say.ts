import {
  resemblesPersonalNumber,
  textIn,
  type DiagnosticParam,
  type Language,
  type Place,
} from '@kartlagg/model';

import { formatNumber } from '../numbers.js';
import { isPersonName } from './person-name.js';
import { HIDDEN, shownPath } from './personal-number.js';
import { fileWords, placeWords } from './place-words.js';
import type { Say } from './words.js';

const ABSENT = '–';
const LONGEST = 80;
const MOST_DECIMALS = 20;

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { sv: ['’', '’'], en: ['‘', '’'] };

/** The params of a finding as words: `hidden` names those that could point out a person. */
export function saying(
  at: Place,
  params: Readonly<Record<string, DiagnosticParam>>,
  hidden: readonly string[],
  language: Language,
): Say<string> {
  const word = (name: string): string => {
    const param = params[name];
    if (param === undefined || param === '') return ABSENT;
    const isHidden = hidden.includes(name) || pointsOut(param) || (name === 'value' && isPersonName(param));
    return isHidden ? HIDDEN : paramWords(param, language);
  };
  return {
    where: placeWords(at, language),
    cells: at.cells?.length ?? (at.cell === undefined ? 0 : 1),
    file: fileWords(at.file, language),
    inTextFile: at.sheet === undefined || at.sheet === '',
    has: (name) => params[name] !== undefined && params[name] !== '',
    word,
    path: (name) => shownPath(paramWords(params[name] ?? ABSENT, language)),
    quoted: (name) => QUOTES[language].join(shortened(word(name))),
    count: (name) => Number(params[name]),
  };
}

function paramWords(param: DiagnosticParam, language: Language): string {
  if (typeof param === 'number') return formatNumber(param, decimalsOf(param), language);
  const text = typeof param === 'string' ? param : textIn(param, language);
  return text.replaceAll(/\s*[\n\r\t]\s*| {2,}/gu, ' ').trim();
}

/** What stands beside a personal number, such as a name, points out a person as well: all of it is hidden. */
function pointsOut(param: DiagnosticParam): boolean {
  const texts = typeof param === 'object' ? [param.sv, param.en ?? ''] : [`${param}`];
  return texts.some(resemblesPersonalNumber);
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = `${value}`.split('e-');
  return Math.min(MOST_DECIMALS, (digits.split('.')[1]?.length ?? 0) + Number(exponent));
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}
