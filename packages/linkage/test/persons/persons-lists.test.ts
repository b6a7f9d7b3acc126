import { describe, expect, it } from 'vitest';
import { listHistories } from '../../src/persons/list-histories.js';
import { reportedTwice } from '../../src/persons/reported-twice.js';
import { form, isUnknown, person } from './forms.js';

const sent = (id: string, reporter: string, municipality: string) => form(id, { reporter, municipality });

describe('persons whom several municipalities report', () => {
  it('are counted once for each pair of municipalities, the lower code first', () => {
    const three = person([
      sent('A!1', 'municipality', '0184'),
      sent('B!1', 'municipality', '0180'),
      sent('C!1', 'municipality', '0126'),
    ]);
    const two = person([sent('A!2', 'municipality', '0184'), sent('B!2', 'municipality', '0180')]);
    expect(reportedTwice([three, two])).toEqual([
      { a: '0126', b: '0180', persons: 1 },
      { a: '0126', b: '0184', persons: 1 },
      { a: '0180', b: '0184', persons: 2 },
    ]);
  });

  it('two forms of one municipality, or one of an organisation in another, make no pair', () => {
    expect(
      reportedTwice([
        person([sent('A!1', 'municipality', '0180'), sent('A!2', 'municipality', '0180')]),
        person([sent('A!3', 'municipality', '0180'), sent('B!1', 'ngo', '0184')]),
      ]),
    ).toEqual([]);
  });
});

describe('the lists that persons stand on', () => {
  const persons = [
    person([sent('A!1', 'municipality', '0180'), sent('B!1', 'ngo', '0180')]),
    person([sent('C!1', 'congregation', '0180'), sent('A!2', 'municipality', '0180')]),
    person([sent('A!3', 'municipality', '0180'), sent('A!4', 'municipality', '0180')]),
    person([form('D!1', {})]),
    person([sent('D!2', 'unknown', '0180')]),
  ];

  it('are kinds of respondents; a person of whom nobody says who reports stands on none', () => {
    expect(listHistories(persons, new Map(), isUnknown)).toEqual([
      { lists: ['congregation', 'municipality'], persons: 1 },
      { lists: ['municipality', 'ngo'], persons: 1 },
      { lists: ['municipality'], persons: 1 },
    ]);
  });

  it('may be groups of kinds', () => {
    const groups = new Map([
      ['ngo', 'civil'],
      ['congregation', 'civil'],
    ]);
    expect(listHistories(persons, groups, isUnknown)).toContainEqual({
      lists: ['civil', 'municipality'],
      persons: 2,
    });
  });
});
