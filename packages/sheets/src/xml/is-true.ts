/** Whether an attribute or a value says yes. Source: ECMA-376 part 1, 22.9.2.7 (ST_OnOff), and XML Schema's boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
