import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** The words of what has come of person forms. */
export interface RespondentWords {
  readonly heading: string;
  /** The respondents of whom no form says what they are. */
  readonly unknown: string;
  readonly files: (files: number) => string;
  readonly forms: (forms: number) => string;
  /** Nothing where no file has to be mended. */
  readonly rejected: (files: number) => string;
}

/** The words of what has come of person forms from each kind of respondent. */
export function respondentWords(language: Language): RespondentWords {
  const number = (value: number): string => formatNumber(value, 0, language);
  return language === 'sv'
    ? {
        heading: 'Personformulär som har kommit',
        unknown: 'Uppgiftslämnare okänd',
        files: (files) => `${number(files)} ${plural(files, 'fil', 'filer')}`,
        forms: (forms) => `${number(forms)} formulär som kan användas`,
        rejected: (files) =>
          files === 0 ? '' : `${number(files)} ${plural(files, 'fil', 'filer')} behöver rättas`,
      }
    : {
        heading: 'Person forms that have come',
        unknown: 'Respondent unknown',
        files: (files) => `${number(files)} ${plural(files, 'file', 'files')}`,
        forms: (forms) => `${number(forms)} ${plural(forms, 'form', 'forms')} that can be used`,
        rejected: (files) =>
          files === 0 ? '' : `${number(files)} ${plural(files, 'file needs', 'files need')} mending`,
      };
}
