// Samples that nobody was ever given: "abcd1234efgh5678", "12345678-ABCD-ABCD-ABCD-1234567890AB", "your_api_key". The
// catalogue's third step drops them for every rule, so they say nothing of a rule.

const WORDS =
  /example|sample|dummy|placeholder|change[-_]?me|replace|redacted|your[-_]|x{4}|secretkey|valid(?:api)?key|fake/i;
const TOKEN = /[\w+/=.~-]{6,}/g;

/** Whether the longest token of the text, or one of its words, was plainly made by hand. */
export function isHandMade(text) {
  const tokens = (text.match(TOKEN) ?? []).flatMap((one) => one.split(/[=:]/));
  const longest = tokens.reduce((most, one) => (one.length > most.length ? one : most), "");
  return WORDS.test(text) || stepsIn(longest) || isPeriodic(longest);
}

/** Six characters one after the other, or runs of four that make up two fifths. */
function stepsIn(token) {
  const text = token.toLowerCase();
  let inRuns = 0;
  let run = 1;
  let kind = 9;
  for (let i = 1; i <= text.length; i += 1) {
    const step = i === text.length ? 9 : stepAt(text, i);
    if (step !== 9 && step === kind) run += 1;
    else {
      if (run >= 6) return true;
      if (run >= 3) inRuns += run;
      run = step === 9 ? 1 : 2;
    }
    kind = step;
  }
  return inRuns >= text.length * 0.4;
}

/** 1 up, -1 down, 0 the same; after 9 people go on with 0 or with a. 9 for no step. */
function stepAt(text, i) {
  const delta = text.charCodeAt(i) - text.charCodeAt(i - 1);
  if (Math.abs(delta) <= 1) return delta;
  const pair = text[i - 1] + text[i];
  return pair === "90" || pair === "9a" ? 1 : pair === "09" ? -1 : 9;
}

/** The same again and again, or few different characters. */
function isPeriodic(token) {
  if (token.length < 12) return false;
  if (new Set(token.toLowerCase()).size <= 6) return true;
  for (let period = 1; period <= Math.min(16, token.length / 2); period += 1) {
    let same = 0;
    for (let i = period; i < token.length; i += 1) if (token[i] === token[i - period]) same += 1;
    if (same >= (token.length - period) * 0.8) return true;
  }
  return false;
}
