// Drives headless Chromium over a pipe (--remote-debugging-pipe: messages end with a NUL), for tests and benches of the HTML
// report. No port is opened and nothing is downloaded; the profile is a temporary folder.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The program's path, from CHROMIUM or the usual names; undefined where there is none. */
export function findChromium() {
  const names = [process.env["CHROMIUM"], "chromium", "chromium-browser", "google-chrome"].filter(Boolean);
  return names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
}

/** Starts it; `stop` ends it and removes its profile. */
export async function startChromium(program = findChromium()) {
  const profile = mkdtempSync(join(tmpdir(), "credlint-chromium-"));
  const child = spawn(
    program,
    [
      "--headless",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--hide-scrollbars",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const waiting = new Map();
  const listeners = new Set();
  let number = 0;
  let rest = Buffer.alloc(0);
  const gone = new Promise((done) => child.once("exit", done));
  child.once("exit", () => {
    for (const { fail } of waiting.values()) fail(new Error("Chromium ended"));
  });
  child.stdio[4].on("data", (part) => {
    rest = Buffer.concat([rest, part]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = JSON.parse(rest.subarray(0, end).toString("utf8"));
      rest = rest.subarray(end + 1);
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (asked) message.error ? asked.fail(new Error(message.error.message)) : asked.done(message.result);
      else for (const listener of listeners) listener(message);
    }
  });
  const send = (method, params = {}, sessionId) =>
    new Promise((done, fail) => {
      number += 1;
      waiting.set(number, { done, fail });
      child.stdio[3].write(`${JSON.stringify({ id: number, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  return {
    /** A page of its own, with what it asked of the network and said on its console. */
    async open({ width = 1400, height = 900, dark = false } = {}) {
      const { targetId } = await send("Target.createTarget", { url: "about:blank" });
      const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
      const ask = (method, params) => send(method, params, sessionId);
      const told = [];
      const requests = [];
      let loaded;
      const listener = ({ sessionId: from, method, params }) => {
        if (from !== sessionId) return;
        if (method === "Page.loadEventFired") loaded?.();
        if (method === "Runtime.exceptionThrown")
          told.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        if (method === "Runtime.consoleAPICalled")
          told.push(params.args.map((one) => one.value ?? one.description).join(" "));
        if (method === "Log.entryAdded") told.push(params.entry.text);
        if (method === "Network.requestWillBeSent") requests.push(params.request.url);
      };
      listeners.add(listener);
      for (const domain of ["Page", "Runtime", "Log", "Network"]) await ask(`${domain}.enable`);
      await ask("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
      await ask("Emulation.setEmulatedMedia", {
        features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
      });
      return {
        told,
        requests,
        async go(url) {
          const done = new Promise((resolve) => {
            loaded = resolve;
          });
          await ask("Page.navigate", { url });
          await done;
        },
        /** The value of an expression, promises awaited. */
        async evaluate(expression) {
          const { result, exceptionDetails } = await ask("Runtime.evaluate", {
            expression,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
        /** Presses a key: "ArrowDown", "Enter", "/", "a". */
        async press(key, modifiers = 0) {
          const text = key.length === 1 ? key : key === "Enter" ? "\r" : undefined;
          const codes = {
            Enter: 13,
            Escape: 27,
            Tab: 9,
            Home: 36,
            End: 35,
            PageUp: 33,
            PageDown: 34,
            ArrowUp: 38,
            ArrowDown: 40,
          };
          const code = codes[key] ?? (key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0);
          const whole = { key, modifiers, windowsVirtualKeyCode: code, ...(text ? { text } : {}) };
          await ask("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...whole });
          await ask("Input.dispatchKeyEvent", { type: "keyUp", key, modifiers, windowsVirtualKeyCode: code });
        },
        /** PNG bytes. */
        async screenshot() {
          return Buffer.from((await ask("Page.captureScreenshot", { format: "png" })).data, "base64");
        },
        async close() {
          listeners.delete(listener);
          await send("Target.closeTarget", { targetId });
        },
      };
    },
    async stop() {
      send("Browser.close").catch(() => {});
      const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
      await gone;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
