// Opens HTML files in headless Chromium, in a wide and in a narrow window, and prints what is wrong with them as JSON.
//
//   node axe.mjs FILE.html...
//
// Checked are the rules of axe-core (WCAG 2.2 A and AA, best practice), that the page asks the network for nothing, that
// it is no wider than its window, and that the console shows no error. Each fault has: file, viewport, rule, target, html,
// help. Faults are the output, so the status is 0 with and without them; 2 says that the check itself did not run.
// The environment may name the browser in CHROMIUM.

import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWPORTS = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
/** Pages that are open at the same time. */
const AT_ONCE = 2;
/** Milliseconds within which one page must have been checked. */
const PATIENCE = 120_000;
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What axe finds, one fault for each element. */
async function accessibility(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (tags) =>
      window.axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations"],
        preload: false,
      }),
    TAGS,
  );
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => ({
      rule: violation.id,
      target: node.target.flat().join(" "),
      html: node.html,
      help: [violation.help, ...node.any, ...node.all, ...node.none].map((check) => check.message ?? check).join("; "),
    })),
  );
}

/** A page that is wider than its window, with the elements that make it so. */
async function width(page) {
  const found = await page.evaluate(() => {
    const across = document.scrollingElement.scrollWidth;
    if (across <= window.innerWidth) return null;
    const clipped = (element) => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (getComputedStyle(above).overflowX !== "visible") return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > window.innerWidth + 0.5 || box.left < -0.5) && !clipped(element);
    });
    // the innermost say most
    const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return {
      help: `the page is ${across} px wide in a window of ${window.innerWidth} px`,
      elements: inner.slice(0, 5).map((element) => ({
        target: element.tagName.toLowerCase() + [...element.classList].map((name) => `.${name}`).join(""),
        html: element.outerHTML.slice(0, 300),
      })),
    };
  });
  if (!found) return [];
  const elements = found.elements.length > 0 ? found.elements : [{ target: "html", html: "" }];
  return elements.map((element) => ({ rule: "page-width", help: found.help, ...element }));
}

async function faults(browser, file, viewport) {
  const context = await browser.newContext({ viewport, bypassCSP: true, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const own = pathToFileURL(resolve(file)).href;
    const found = [];
    page.on("request", (request) => {
      const address = request.url();
      if (address !== own && !address.startsWith("data:")) {
        found.push({ rule: "no-request", target: address, html: "", help: `the page asks for a ${request.resourceType()}` });
      }
    });
    page.on("console", (message) => {
      if (message.type() === "error") {
        found.push({ rule: "no-console-error", target: message.location().url ?? "", html: "", help: message.text() });
      }
    });
    page.on("pageerror", (error) => {
      found.push({ rule: "no-console-error", target: "script", html: "", help: String(error) });
    });
    // nothing but the page itself may be fetched, so that a fault stays on this machine
    await context.route(
      (address) => address.href !== own,
      (route) => route.abort(),
    );
    await page.goto(own, { waitUntil: "load", timeout: PATIENCE });
    found.push(...(await width(page)));
    found.push(...(await accessibility(page)));
    const name = basename(file);
    return found.map((fault) => ({ file: name, viewport: `${viewport.width}x${viewport.height}`, ...fault }));
  } finally {
    await context.close();
  }
}

async function main(files) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ARGUMENTS,
  });
  try {
    const jobs = files.flatMap((file) => VIEWPORTS.map((viewport) => ({ file, viewport })));
    const found = jobs.map(() => []);
    let next = 0;
    const worker = async () => {
      while (next < jobs.length) {
        const mine = next++;
        found[mine] = await faults(browser, jobs[mine].file, jobs[mine].viewport);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found.flat();
  } finally {
    await browser.close();
  }
}

try {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error("usage: node axe.mjs FILE.html...");
  process.stdout.write(JSON.stringify(await main(files), null, 1) + "\n");
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 2;
}
