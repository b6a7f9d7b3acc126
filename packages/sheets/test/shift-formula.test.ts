import { describe, expect, it } from 'vitest';
import { divideFormula, shiftFormula } from '../src/xlsx/shift-formula.js';

describe('a formula filled two rows down and one column to the right', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2,$C$3)', 'SUM(B3:C4,$C$3)'],
    ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:3)+SUM($2:4)', 'SUM(3:5)+SUM($2:6)'],
    ['a1', 'B3'],
    ['XFC1048574', 'XFD1048576'],
    ['XFD1', '#REF!'],
    ['A1048575', '#REF!'],
    ["Blad2!A1+'Blad A1'!B2", "Blad2!B3+'Blad A1'!C4"],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&B3'],
    ['AB12!A1', 'AB12!B3'],
    ['LOG10(A1)+LOG10', 'LOG10(B3)+LOH12'], // Without a bracket it is a cell of column LOG.
    ['ABCD1+A_1+A1B+_A1+A.1', 'ABCD1+A_1+A1B+_A1+A.1'],
    ['Å1+Tabell1', 'Å1+Tabell1'],
    ['T1[[#This Row],[A1]]+A1', 'T1[[#This Row],[A1]]+B3'],
    ["T1['[A1]+A1", "T1['[A1]+B3"],
    ['[1]Blad1!A1', '[1]Blad1!B3'],
    ['1E5+2.5+A0+A1048577+XFE1', '1E5+2.5+A0+A1048577+XFE1'],
    ['IF(A1=#N/A,TRUE,B1)', 'IF(B3=#N/A,TRUE,C3)'],
    ['A1#+@B1%', 'B3#+@C3%'],
    ['"never closed A1', '"never closed A1'],
    ['T[never closed A1', 'T[never closed A1'],
    ['', ''],
  ])('%s is %s', (formula, filled) => {
    expect(shiftFormula(divideFormula(formula), 2, 1)).toBe(filled);
  });

  it('and back again is what it was', () => {
    const formula = 'SUM(C3:$D5)/F:F+"A1"&Blad1!G7';
    expect(shiftFormula(divideFormula(formula), 0, 0)).toBe(formula);
    const there = shiftFormula(divideFormula(formula), 4, 3);
    expect(shiftFormula(divideFormula(there), -4, -3)).toBe(formula);
  });

  it('and off the sheet to the left or upwards is no reference', () => {
    expect(shiftFormula(divideFormula('A1+B2+A:A'), -1, 0)).toBe('#REF!+B1+A:A');
    expect(shiftFormula(divideFormula('A1+B2+1:1'), 0, -1)).toBe('#REF!+A2+1:1');
  });
});
