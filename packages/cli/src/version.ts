/** The version of the program, as in its package. */
export const VERSION = '0.1.0';
