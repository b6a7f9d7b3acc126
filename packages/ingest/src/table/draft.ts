import type { RawCell } from '@kartlagg/model';
import type { Ledger } from '../ledger.js';

/** What is entered in the account of a file. */
export type Account = Pick<Ledger, 'use' | 'useAll' | 'report' | 'remark'>;

/** What the reading of a table would enter in the account, until it is known that the table counts. */
export class Draft implements Account {
  readonly #uses: Iterable<RawCell>[] = [];
  readonly #findings: ((account: Account) => void)[] = [];

  use(...cells: readonly RawCell[]): void {
    this.useAll(cells);
  }

  useAll(cells: Iterable<RawCell>): void {
    this.#uses.push(cells);
  }

  report(...finding: Parameters<Account['report']>): void {
    this.#findings.push((account) => {
      account.report(...finding);
    });
  }

  remark(...finding: Parameters<Account['remark']>): void {
    this.#findings.push((account) => {
      account.remark(...finding);
    });
  }

  /** Enters all of it. */
  enter(account: Account): void {
    for (const cells of this.#uses) account.useAll(cells);
    this.tell(account);
  }

  /** Enters just what was found, where nothing of the table is used. */
  tell(account: Account): void {
    for (const entry of this.#findings) entry(account);
  }
}
