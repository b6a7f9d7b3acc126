/** How many lines a text takes where so many letters have room beside each other. Words are not divided if they fit. */
export function lineCount(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const gap = used > 0 ? 1 : 0;
    if (used + gap + word.length <= room) {
      used += gap + word.length;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}
