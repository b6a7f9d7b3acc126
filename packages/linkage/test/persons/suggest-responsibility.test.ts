import { describe, expect, it } from 'vitest';
import { suggestResponsibility } from '../../src/persons/suggest-responsibility.js';
import { form, isUnknown, person } from './forms.js';

const about = (...forms: readonly Record<string, string>[]) =>
  suggestResponsibility(person(forms.map((answers, index) => form(`A!${index + 1}`, answers))), isUnknown);

const state = (suggestion: ReturnType<typeof about>) =>
  Object.fromEntries(suggestion.steps.map((step) => [step.ground, step.state]));

describe('which municipality may be responsible', () => {
  it('an acute need: the municipality of stay acts, while the municipality of the placement keeps the rest', () => {
    const suggestion = about({ acute_need: 'yes', municipality_stay: '0180', placement_by: '0184' });
    expect(suggestion.suggested).toMatchObject({ ground: 'acute_need', municipality: '0180' });
    expect(suggestion.whole).toMatchObject({ ground: 'placement', municipality: '0184' });
    expect(suggestion.ask).toEqual([]);
  });

  it('a placement goes before permanent residence, and that before connection', () => {
    const all = { acute_need: 'no', placement_by: '0184', permanent_residence: '0126', connection: '0180' };
    expect(about(all).suggested).toMatchObject({ ground: 'placement', municipality: '0184' });
    expect(about({ ...all, placement_by: 'none' }).suggested).toMatchObject({
      ground: 'permanent_residence',
      municipality: '0126',
    });
    expect(about({ ...all, placement_by: 'none', permanent_residence: 'none' }).suggested).toMatchObject({
      ground: 'connection',
      municipality: '0180',
    });
  });

  it('registration is evidence of residence but no proof: alone it settles nothing', () => {
    const suggestion = about({ municipality_registration: '0126', municipality_stay: '0180' });
    expect(suggestion.suggested).toMatchObject({ ground: 'unclear', municipality: '0180' });
    const residence = suggestion.steps.find(({ ground }) => ground === 'permanent_residence');
    expect(residence).toMatchObject({ state: 'unknown', municipality: null });
    expect(residence?.says).toEqual([
      expect.objectContaining({ variable: 'municipality_registration', value: '0126', form: 'A!1' }),
    ]);
  });

  it('while it is unclear the municipality of stay keeps it, and what nobody answered has to be asked', () => {
    const suggestion = about({ municipality_stay: '0180' });
    expect(state(suggestion)).toEqual({
      acute_need: 'unknown',
      placement: 'unknown',
      permanent_residence: 'unknown',
      connection: 'unknown',
      unclear: 'applies',
    });
    expect(suggestion.ask).toEqual(['acute_need', 'placement_by', 'permanent_residence', 'connection']);
  });

  it('asks only for what comes before the ground that applies', () => {
    expect(about({ permanent_residence: '0126' }).ask).toEqual(['acute_need', 'placement_by']);
  });

  it('the person’s own view of the connection against another form’s makes it unknown, whatever wins in the statistics', () => {
    const suggestion = about(
      { reporter: 'municipality', municipality_stay: '0180', connection: '0180', placement_by: 'none' },
      { reporter: 'self', connection: '0126' },
    );
    const connection = suggestion.steps.find(({ ground }) => ground === 'connection');
    expect(connection).toMatchObject({ state: 'unknown', disputed: true, municipality: null });
    expect(connection?.says.map(({ reporter, value }) => [reporter, value])).toEqual([
      ['municipality', '0180'],
      ['self', '0126'],
    ]);
    expect(suggestion.ask).toContain('connection');
  });

  it('where the municipality of stay is not known either, it names none and asks for it', () => {
    const suggestion = about({ acute_need: 'yes', municipality_stay: 'unknown', placement_by: '0184' });
    expect(suggestion.suggested).toMatchObject({ ground: 'acute_need', municipality: null });
    expect(suggestion.ask).toEqual(['municipality_stay']);
  });
});
