/** Where numbers that do not come in a row of numbers would have stood: before the first that is greater. */
export class PlacesBetween {
  private readonly numbers: readonly number[];
  private readonly places = new Map<number, number>();
  private next = 0;

  /** The numbers that are looked for. */
  constructor(numbers: readonly number[]) {
    this.numbers = numbers.toSorted((left, right) => left - right);
  }

  /** A number comes, at a place. */
  come(number: number, at: number): void {
    let wanted = this.numbers[this.next];
    while (wanted !== undefined && wanted < number) {
      this.places.set(wanted, at);
      this.next += 1;
      wanted = this.numbers[this.next];
    }
  }

  placeOf(number: number): number | undefined {
    return this.places.get(number);
  }

  /** Whether the number that came lies from one before to `far` after one that is looked for. */
  isNear(number: number, far: number): boolean {
    const before = this.numbers[this.next - 1];
    const after = this.numbers[this.next];
    return (before !== undefined && number - before <= far) || (after !== undefined && after - number <= 1);
  }
}
