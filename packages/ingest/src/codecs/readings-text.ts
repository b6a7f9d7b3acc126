import { textIn, type Text } from '@kartlagg/model';

/** What something could mean, as the param `readings`: `Habo (0643) / Håbo (0305)`. */
export function readingsText(readings: readonly (Text | string)[]): Text {
  const texts = readings.map((reading) => (typeof reading === 'string' ? { sv: reading } : reading));
  return {
    sv: texts.map((text) => textIn(text, 'sv')).join(' / '),
    en: texts.map((text) => textIn(text, 'en')).join(' / '),
  };
}
