/** An address that may be made a link: http or https, and nothing else. Null for anything else. */
export function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/[^\s"<>]+$/iu.test(url) ? url : null;
}
