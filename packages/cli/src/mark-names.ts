import { findingsSheetWords, shownPath } from '@kartlagg/wording';
import type { Language } from '@kartlagg/model';

/** What a marked copy of a file is called, and a workbook of its findings: seen from the folder, with `/` between parts. */
export interface MarkNames {
  readonly copy: string;
  readonly findings: string;
}

/**
 * Names for the copies of files, in the folders that the files lie in: `Skåne/1280 – granskad.xlsx`. A copy that
 * is sent back gets the name that it had. Where two files would get one name, the later has its ending in it, and then a number.
 */
export function markNames(paths: readonly string[], language: Language): MarkNames[] {
  const taken = new Set<string>();
  const words = findingsSheetWords(language);
  return paths.map((path) => {
    const { folder, stem: given, ending } = partsOf(shownPath(path));
    const stem = given.replace(new RegExp(`( – ${words.copyName})+$`, 'u'), '') || given;
    const macros = ending.toLowerCase() === 'xlsm' ? 'xlsm' : 'xlsx';
    for (let attempt = 1; ; attempt += 1) {
      const name = `${folder}${stem}${distinction(ending, attempt)}`;
      const names = {
        copy: `${name} – ${words.copyName}.${macros}`,
        findings: `${name} – ${words.findingsName}.xlsx`,
      };
      const keys = Object.values(names).map(nameKey);
      if (keys.some((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      return names;
    }
  });
}

/** Two names with one key can be the same file on a disk that does not tell capitals apart. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function partsOf(path: string): { readonly folder: string; readonly stem: string; readonly ending: string } {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/su.exec(path) ?? [];
  const [, stem = name, ending = ''] = /^(.+)\.([^.]*)$/su.exec(name) ?? [];
  return { folder, stem, ending };
}

function distinction(ending: string, attempt: number): string {
  if (attempt === 1) return '';
  return attempt === 2 ? ` (${ending})` : ` (${ending} ${attempt - 1})`;
}
