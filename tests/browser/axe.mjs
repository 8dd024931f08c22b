// Opens HTML files, or the pages of a service, in headless Chromium, in a wide and in a narrow window, and prints what is wrong
// with them as JSON. Pages of a service are opened in light and in dark colours.
//
//   node axe.mjs FILE.html|http://…...
//
// Checked are the rules of axe-core (WCAG 2.2 A and AA, best practice), that a file asks the network for nothing and a page
// nothing but its own service, that it is no wider than its window, and that the console shows no error. Each fault has: file, viewport, rule, target, html,
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

const served = (file) => file.startsWith("http://");

async function faults(browser, { file, viewport, colorScheme }) {
  const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const own = served(file) ? file : pathToFileURL(resolve(file)).href;
    const allowed = (address) => address === own || (served(file) && new URL(address).origin === new URL(file).origin);
    const found = [];
    page.on("request", (request) => {
      const address = request.url();
      if (!allowed(address) && !address.startsWith("data:")) {
        found.push({ rule: "no-request", target: address, html: "", help: `the page asks for a ${request.resourceType()}` });
      }
    });
    page.on("console", (message) => {
      // a page that tells of a problem has its status
      if (message.type() === "error" && !(served(file) && message.text().startsWith("Failed to load resource"))) {
        found.push({ rule: "no-console-error", target: message.location().url ?? "", html: "", help: message.text() });
      }
    });
    page.on("pageerror", (error) => {
      found.push({ rule: "no-console-error", target: "script", html: "", help: String(error) });
    });
    // nothing but the page itself may be fetched, so that a fault stays on this machine
    await context.route(
      (address) => !allowed(address.href),
      (route) => route.abort(),
    );
    await page.goto(own, { waitUntil: "load", timeout: PATIENCE });
    found.push(...(await width(page)));
    found.push(...(await accessibility(page)));
    const name = served(file) ? new URL(file).pathname : basename(file);
    const window = `${viewport.width}x${viewport.height}${colorScheme === "dark" ? " dark" : ""}`;
    return found.map((fault) => ({ file: name, viewport: window, ...fault }));
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
    const schemes = (file) => (served(file) ? ["light", "dark"] : ["light"]);
    const jobs = files.flatMap((file) =>
      VIEWPORTS.flatMap((viewport) => schemes(file).map((colorScheme) => ({ file, viewport, colorScheme }))),
    );
    const found = jobs.map(() => []);
    let next = 0;
    const worker = async () => {
      while (next < jobs.length) {
        const mine = next++;
        found[mine] = await faults(browser, jobs[mine]);
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
  if (files.length === 0) throw new Error("usage: node axe.mjs FILE.html|http://…...");
  process.stdout.write(JSON.stringify(await main(files), null, 1) + "\n");
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 2;
}
