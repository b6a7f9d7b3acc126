/** What decides when an estimate is refused and which models count. All have defaults. */
export interface UnseenOptions {
  /**
   * The fewest persons who must stand on more than one list. 7 is where the bias of Chapman's estimate is negligible with 95
   * per cent confidence (Robson and Regier 1964, in Seber 1982, section 3.1).
   */
  readonly minimumOverlap: number;
  /** The smallest share of all persons who must. Below one in a hundred the unseen would be many times the seen; ours. */
  readonly minimumOverlapShare: number;
  /** How far above the lowest AIC a model is still acceptable; 2 after Burnham and Anderson (2002, section 2.6). */
  readonly aicWindow: number;
  /** The most lists that are modelled; with more, pairs outnumber what the data can tell. */
  readonly mostLists: number;
  /** How many models are tried before the search stops. */
  readonly modelLimit: number;
}

/** The options that hold where nothing else is said. */
export const UNSEEN_DEFAULTS: UnseenOptions = {
  minimumOverlap: 7,
  minimumOverlapShare: 0.01,
  aicWindow: 2,
  mostLists: 6,
  modelLimit: 2000,
};
