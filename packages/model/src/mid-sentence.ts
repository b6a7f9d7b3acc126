/** A label within a sentence: `Kvinnor` is `kvinnor`; `SiS-institution` and `HVB` stay as they are. */
export function midSentence(label: string): string {
  const [first = ''] = label.split(/\s/u);
  return /\p{Lu}/u.test(first.slice(1)) ? label : label.slice(0, 1).toLocaleLowerCase('sv') + label.slice(1);
}
