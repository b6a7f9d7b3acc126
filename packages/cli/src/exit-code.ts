/** What the process ends with. */
export const EXIT = {
  clean: 0,
  dataErrors: 1,
  usage: 2,
  ownFault: 3,
  interrupted: 130,
  terminated: 143,
} as const;
