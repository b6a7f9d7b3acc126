/** Thrown and caught within the reading of XML: the bytes end before what is being read, and more are to come. */
export const CUT_SHORT = new Error('more bytes are to come');
