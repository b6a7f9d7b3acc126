import type { AnswerPolicy, Answers, Choice, PersonForm, WinnerRule } from '@kartlagg/model';
import { answersOf, type Claim } from './claim.js';
import { rankClaims } from './rank-claims.js';
import { sameCodes } from './same-codes.js';
import { standingOf, type IsUnknown, type Reporters, type Standing } from './standing.js';

/** What counts of all the forms about one person. */
export interface Winning {
  readonly answers: Answers;
  /** The derived situation that won: a code of the round's situation list. */
  readonly situation: string;
  /** By variable, in the order of their ids. Empty where nothing had to be chosen. */
  readonly choices: readonly Choice[];
}

/** The variable that stands for the situation that is derived from the answers. */
const SITUATION = 'situation';

const NONE: readonly Choice[] = [];

/**
 * Which answer wins where forms about one person disagree, by a policy:
 * `winningAnswers(policy, isUnknown)(forms)`. The forms come in any order, and what they and their files are called decides
 * nothing: the last resort is the order of the codes, and of all that the forms say.
 *
 * The form that ranks first answers for the variable. Where it does not answer, `fill` takes the answer of the next
 * that does; without `fill` the question stays unanswered, and what the other forms say is set aside. A code that means
 * unknown counts as no answer as soon as another form answers. With `union` the codes of all forms hold, but an
 * `exclusive` one only where no other does. The rule for `situation` chooses among the derived
 * situations, of which an undecided one counts as no answer; the situation that a form states itself comes from the
 * form that won it. Where a variable is taken `with` another, the form that won that other one answers.
 */
export function winningAnswers(
  policy: AnswerPolicy,
  isUnknown: IsUnknown = () => false,
): (forms: readonly PersonForm[]) => Winning {
  const rules = new Map(policy.rules.map((rule) => [rule.variable, rule]));
  const leading = new Set(policy.rules.flatMap((rule) => rule.with ?? []));
  const reporters: Reporters = new Map(policy.reporters.map((code, place) => [code, place]));
  return (forms) => {
    const [only] = forms;
    if (only === undefined) throw new Error('a person without forms');
    if (forms.length === 1)
      return { answers: only.answers, situation: only.situation.outcome, choices: NONE };
    const standings = forms.map((form) => standingOf(form, reporters, isUnknown)).toSorted(bySaid);
    const { otherwise } = policy;
    return contested({ standings, rules, leading, otherwise, isUnknown, settled: new Map() });
  };
}

/** Forms that say the same give the same answers, whichever stands first. */
function bySaid(left: Standing, right: Standing): number {
  const [one, other] = left.said === right.said ? [left.form.id, right.form.id] : [left.said, right.said];
  return one < other ? -1 : 1;
}

interface Contest {
  readonly standings: readonly Standing[];
  readonly rules: ReadonlyMap<string, WinnerRule>;
  /** The variables that others go with: which form wins them matters even where all say the same. */
  readonly leading: ReadonlySet<string>;
  readonly otherwise: AnswerPolicy['otherwise'];
  readonly isUnknown: IsUnknown;
  /** What has been settled so far; null while it is being settled. */
  readonly settled: Map<string, Verdict | null>;
}

interface Verdict {
  readonly value: readonly string[];
  readonly claims: readonly Claim[];
  /** The form that it was taken from; where nobody answers for it, the form that ranks first. */
  readonly from: Claim;
  readonly by: Choice['by'];
}

function contested(contest: Contest): Winning {
  const names = [...new Set(contest.standings.flatMap(({ form }) => Object.keys(form.answers)))].toSorted();
  const situation = settle(SITUATION, contest);
  const stated = situation.from.standing.form.answers[SITUATION];
  const answers: Record<string, readonly string[]> = stated === undefined ? {} : { [SITUATION]: stated };
  const choices = choiceOf(SITUATION, situation);
  for (const name of names) {
    if (name === SITUATION) continue;
    const verdict = settle(name, contest);
    if (verdict.value.length > 0) answers[name] = verdict.value;
    choices.push(...choiceOf(name, verdict));
  }
  return {
    answers,
    situation: situation.value[0] ?? situation.from.standing.form.situation.outcome,
    choices: choices.toSorted((left, right) => (left.variable < right.variable ? -1 : 1)),
  };
}

function settle(variable: string, contest: Contest): Verdict {
  const known = contest.settled.get(variable);
  if (known !== undefined && known !== null) return known;
  contest.settled.set(variable, null);
  const verdict = verdictOn(variable, contest);
  contest.settled.set(variable, verdict);
  return verdict;
}

function verdictOn(variable: string, contest: Contest): Verdict {
  const rule = contest.rules.get(variable);
  const { by, fill } = rule ?? contest.otherwise;
  const claims = contest.standings.map((standing) =>
    variable === SITUATION
      ? derivedSituation(standing, contest.isUnknown)
      : answersOf(standing, variable, contest.isUnknown),
  );
  const [any] = claims;
  if (any !== undefined && !contest.leading.has(variable) && areUnanimous(claims, any.codes))
    return { value: any.codes, claims, from: any, by: 'place' };
  const { ranked, settledBy } = rankClaims(claims, by, rule?.order);
  if (rule?.union === true) return together(ranked, rule.exclusive ?? []);
  const companion = companionOf(rule, ranked, contest);
  const leader = companion ?? first(ranked);
  if (leader.state === 'answered' || !fill) {
    return { value: leader.codes, claims, from: leader, by: companion === null ? settledBy(leader) : 'with' };
  }
  const filler = ranked.find(({ state }) => state === 'answered') ?? unknownIn(leader, ranked);
  return {
    value: filler.codes,
    claims,
    from: filler,
    by: filler === leader ? settledBy(leader) : 'fill',
  };
}

function areUnanimous(claims: readonly Claim[], codes: readonly string[]): boolean {
  return claims.every((claim) => claim.state === 'answered' && sameCodes(claim.codes, codes));
}

/** An undecided situation is no answer where another form's is decided. */
function derivedSituation(standing: Standing, isUnknown: IsUnknown): Claim {
  const { outcome, state } = standing.form.situation;
  const answered = state === 'decided' && !isUnknown(SITUATION, outcome);
  return { standing, codes: [outcome], state: answered ? 'answered' : 'unknown' };
}

/** The claim of the form that won the variable that the rule goes with; null where none goes with it, or it goes in a circle. */
function companionOf(rule: WinnerRule | undefined, claims: readonly Claim[], contest: Contest): Claim | null {
  if (rule?.with === undefined || contest.settled.get(rule.with) === null) return null;
  const winner = settle(rule.with, contest).from.standing;
  return claims.find(({ standing }) => standing === winner) ?? null;
}

function unknownIn(leader: Claim, ranked: readonly Claim[]): Claim {
  return leader.state === 'unknown' ? leader : (ranked.find(({ state }) => state === 'unknown') ?? leader);
}

/** All codes of all forms, without those that hold only where no other does. */
function together(ranked: readonly Claim[], exclusive: readonly string[]): Verdict {
  const answering = ranked.filter(({ state }) => state === 'answered');
  const counted = answering.length > 0 ? answering : ranked.filter(({ state }) => state === 'unknown');
  const codes = [...new Set(counted.flatMap((claim) => claim.codes))];
  const others = codes.filter((code) => !exclusive.includes(code));
  return {
    value: others.length > 0 ? others : codes,
    claims: counted,
    from: counted[0] ?? first(ranked),
    by: 'union',
  };
}

/** Nothing was chosen where all who answer say the same and the answer is that of the form that ranks first. */
function choiceOf(variable: string, { value, claims, from, by }: Verdict): Choice[] {
  const against = claims.filter(({ state, codes }) => state === 'answered' && !sameCodes(codes, value));
  if (against.length === 0 && by !== 'fill') return [];
  const others = by === 'union' ? claims.map((claim) => beyond(claim, value)) : claims;
  const setAside = others
    .filter(({ codes }) => codes.length > 0 && !sameCodes(codes, value))
    .map(({ standing, codes }) => ({ form: standing.form.id, value: codes }));
  return [{ variable, value, form: from.standing.form.id, by, setAside }];
}

/** What a form says that does not hold, where all other codes of all forms do. */
function beyond(claim: Claim, value: readonly string[]): Claim {
  return { ...claim, codes: claim.codes.filter((code) => !value.includes(code)) };
}

function first(claims: readonly Claim[]): Claim {
  const [claim] = claims;
  if (claim === undefined) throw new Error('a person without forms');
  return claim;
}
