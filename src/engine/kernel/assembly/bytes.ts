/** The bytes under inspection: where they lie, what kind of character each is, and how a hit is told. */

export const TOKEN: u32 = 1;
export const IN_NAME: u32 = 2;
export const BLANK: u32 = 4;
export const QUOTE: u32 = 8;
export const LETTER: u32 = 16;
export const DIGIT: u32 = 32;
export const CLOSER: u32 = 64;
export const OPERATOR: u32 = 128;

/** Where the input begins, and where it ends. */
export let input: usize = 0;
export let inputEnd: usize = 0;
/** 256 character kinds. */
let kinds: usize = 0;
/** Hits: pairs of u32, the offset behind the match and what it is. */
let out: usize = 0;
let told: usize = 0;

export function placeBytes(inputAt: usize, outAt: usize, kindsAt: usize): void {
  input = inputAt;
  out = outAt;
  kinds = kindsAt;
}

export function beginHits(length: usize): void {
  told = out;
  inputEnd = input + length;
}

export function countHits(): u32 {
  return u32(told - out) >> 3;
}

// @ts-ignore: decorator
@inline
export function byteAt(at: usize): u32 {
  return load<u8>(at);
}

// @ts-ignore: decorator
@inline
export function kindAt(at: usize): u32 {
  return load<u8>(kinds + byteAt(at));
}

// @ts-ignore: decorator
@inline
export function tell(at: usize, what: u32): void {
  store<u32>(told, u32(at - input));
  store<u32>(told, what, 4);
  told += 8;
}
