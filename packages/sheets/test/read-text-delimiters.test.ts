import { describe, expect, it } from 'vitest';
import { findDelimiter } from '../src/text/find-delimiter.js';

/** Files as people save them; what divides each was reasoned out by hand. `→` stands for a tab. */
const FILES: readonly (readonly [string, string, string])[] = [
  ['Excel, CSV (semikolonavgränsad)', 'Kommun;Kvinnor;Män\r\nMalmö;12;14\r\nLund;3;0\r\n', ';'],
  ['the same with decimal commas', 'Kommun;Andel\r\nMalmö;12,5\r\nLund;3,0\r\nEslöv;0,25\r\n', ';'],
  [
    'the same with decimal commas in two columns',
    'Kommun;Andel;Kvot\r\nMalmö;12,5;1,5\r\nLund;3,0;2,0\r\n',
    ';',
  ],
  [
    'the same under a title that Excel fills out',
    'Hemlöshet, våren 2023;;\r\n;;\r\nKommun;Kvinnor;Män\r\nMalmö;1;2\r\n',
    ';',
  ],
  [
    'the same under a title of prose',
    'Hemlöshet, våren 2023, alla\r\n\r\nKommun;Kvinnor;Män\r\nMalmö;1;2\r\n',
    ';',
  ],
  [
    'the same with a percent heading and decimals',
    'Andel, procent\r\nKommun;Andel, %\r\nMalmö;1,5\r\nLund;2,5\r\n',
    ';',
  ],
  [
    'the same with notes below',
    'Kommun;Antal\r\nMalmö;12\r\nLund;3\r\n\r\nKälla: socialtjänsten, Malmö, Lund, Eslöv\r\n',
    ';',
  ],
  [
    'the same with semicolons and breaks in quotes',
    'Kommun;Anteckning\r\nMalmö;"a; b;\r\nc, d"\r\nLund;"e;f"\r\n',
    ';',
  ],
  ['the same with a lone quote in a value', 'Vara;Antal\r\n5" rör;1\r\n6" rör;2\r\n', ';'],
  ['the same with rows of different lengths', 'Kommun;A;B;C\r\nMalmö;1\r\nLund;1;2\r\nEslöv;1;2;3\r\n', ';'],
  ['Excel, Unicode-text', 'Kommun→Andel→Not\r\nMalmö→12,5→a;b\r\nLund→3,0→\r\n', '\t'],
  [
    'Excel, Text (tabbavgränsad), commas in quotes',
    'Kommun→Not\r\n"Malmö, stad"→12\r\n"Lund, stad"→3\r\n',
    '\t',
  ],
  [
    'tabs with a title and a heading that have as many commas as the numbers',
    'Rubrik, 2023\r\nKommun→Andel, %\r\nMalmö→1,5\r\nLund→2,5\r\n',
    '\t',
  ],
  ['tabs with empty cells', '→Kvinnor→Män\r\nMalmö→→1\r\n→2→\r\n', '\t'],
  ['an English Excel, CSV UTF-8', 'kommun,antal\n0180,12\n0114,3\n', ','],
  ['commas without a heading, with codes', '0180,12\n0114,3\n', ','],
  ['commas and three numbers a line without a heading', '1,2,3\n4,5,6\n', ','],
  ['commas and three numbers a line', 'a,b,c\n1,2,3\n4,5,6\n', ','],
  ['commas beside a column of lists', 'kommun,a,not\nMalmö,1,x;y\nLund,2,z;w\nEslöv,3,q\n', ','],
  ['commas in rows of different lengths beside lists', 'a,b,c\nv,2\n3,x;y\n4,5,z;w\n', ','],
  ['commas where only the heading shows it', 'kommun,antal\nMalmö\n, \n,\n', ','],
  ['commas with semicolons in quotes', '"a;b",c\n"d;e",f\n"g;h",i\n', ','],
  ['commas with a quoted last column of semicolons', 'x,"a;b"\ny,"c;d"\n', ','],
  ['commas under a title', 'Rubrik; våren 2023\n\nkommun,kvinnor,män\nMalmö,1,2\nLund,3,4\n', ','],
  ['commas before spaces, written by hand', 'kommun, antal\nMalmö, 12\nLund, 3\n', ','],
  ['semicolons before spaces, written by hand', 'Rubrik\nkommun; antal\nMalmö; 12,5\nLund; 3,5\n', ';'],
  ['upright strokes', 'kommun|antal\nMalmö, stad|12,5\nLund, stad|3,5\n', '|'],
  ['upright strokes from a database, on one line', 'Malmö|12|14', '|'],
  ['one column', 'Kommun\r\nMalmö\r\nLund\r\n', ';'],
  ['one column of decimals', 'Andel\r\n12,5\r\n3,0\r\n7,25\r\n', ';'],
  ['one column of decimals without a heading', '12,5\r\n3,0\r\n7,25\r\n', ';'],
  ['one column of prose', 'Anteckning\r\nHej, du\r\nJa, visst\r\n', ';'],
  ['one line of prose', 'Hej, det här är ingen tabell', ';'],
  ['one column of two decimals a line', '1,5 2,5\n3,5 4,5\n', ';'],
  ['one column of quoted texts with delimiters in them', 'Anteckning\r\n"a;b,c"\r\n"d,e→f"\r\n', ';'],
  ['line ends of an old Macintosh', 'Kommun;Andel\rMalmö;1,5\rLund;2,5\r', ';'],
  ['blank lines above', '\r\n\r\n \r\nkommun,antal\r\nMalmö,1\r\n', ','],
  ['nothing', '', ';'],
];

describe('the delimiter is told in', () => {
  it.each(FILES)('%s', (_, text, delimiter) => {
    expect(findDelimiter(text.replaceAll('→', '\t'))).toBe(delimiter);
  });

  it('a file that is longer than is looked at, where the last line looked at is cut', () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `Kommun ${index};${index},5`);
    expect(findDelimiter(['kommun;andel', ...rows].join('\r\n'))).toBe(';');
    expect(findDelimiter(`a;b\n"${'x,y\n'.repeat(30_000)}";c\n`)).toBe(';');
  });
});
