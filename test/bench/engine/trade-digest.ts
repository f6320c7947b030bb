/** All trades in one number: two engines that trade alike have the same digest. FNV-1a over the fields. */
export class TradeDigest {
  trades = 0;
  lots = 0;
  #hash = 0x811c9dc5;

  add(maker: number, taker: number, price: number, lots: number): void {
    this.trades += 1;
    this.lots += lots;
    this.#hash = mixed(mixed(mixed(mixed(this.#hash, maker), taker), price), lots);
  }

  /** Count, lots and hash, to be compared and shown. */
  toString(): string {
    const hash = (this.#hash >>> 0).toString(16).padStart(8, '0');
    return `${this.trades} trades of ${this.lots} lots, digest ${hash}`;
  }
}

function mixed(hash: number, value: number): number {
  const low = Math.imul(hash ^ (value | 0), 0x01000193);
  return Math.imul(low ^ (value / 2 ** 32), 0x01000193);
}
