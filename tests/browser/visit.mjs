// Visits a service as somebody does who has never been there: finds Kenya, opens its brief, downloads the PDF, asks P03, filters the
// calendar, runs a query, and reads on in Arabic.
//
//   node visit.mjs http://ADDRESS
//
// Prints what was seen as JSON; the status is 1 where a step fails. Without a program in the browser, each step works as well: the
// whole visit is made twice.

import { chromium } from "playwright-core";

const PATIENCE = 30_000;

function demand(holds, what) {
  if (!holds) throw new Error(what);
}

async function visit(browser, base, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled, locale: "en-GB", acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) errors.push(`asks for ${request.url()}`);
  });
  await page.goto(`${base}/`);
  demand(page.url() === `${base}/en/`, `the first page is ${page.url()}`);
  await page.getByRole("searchbox", { name: "Find a country" }).fill("kenya");
  await page.getByRole("button", { name: "Search" }).click();
  demand(page.url() === `${base}/en/countries/KEN`, `Kenya is at ${page.url()}`);
  await page.getByRole("heading", { name: /^Kenya/ }).first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "PDF", exact: true }).click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const pdf = Buffer.concat(chunks);
  demand(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 50_000, "no PDF was downloaded");
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await page.getByRole("link", { name: "P03", exact: true }).click();
  await page.getByRole("heading", { name: /^P03/ }).waitFor();
  const answers = await page.getByRole("table", { name: "Answers by country" }).getByRole("row").count();
  await page.getByRole("link", { name: "Elections", exact: true }).click();
  const all = await page.getByRole("table").getByRole("row").count();
  await page.getByLabel("Type", { exact: true }).selectOption({ label: "presidential election" });
  await page.getByLabel("Status", { exact: true }).selectOption({ label: "scheduled" });
  await page.getByRole("button", { name: "Apply" }).click();
  const filtered = await page.getByRole("table").getByRole("row").count();
  demand(filtered > 1 && filtered < all, `${filtered} of ${all} votes after filtering`);
  await page.getByRole("link", { name: "SPARQL", exact: true }).click();
  await page.getByRole("textbox", { name: "Query (SPARQL 1.1)" }).fill("SELECT (COUNT(*) AS ?facts) WHERE { ?s ?p ?o }");
  await page.getByRole("button", { name: "Run" }).click();
  const facts = Number(await page.getByRole("table", { name: "Result" }).getByRole("cell").first().innerText());
  demand(facts > 100_000, `${facts} facts`);
  await page.getByRole("link", { name: "العربية" }).click();
  demand((await page.locator("html").getAttribute("dir")) === "rtl", "the Arabic page runs from left to right");
  demand(errors.length === 0, errors.join("; "));
  const cookies = await context.cookies();
  demand(cookies.length === 0, "a cookie was set");
  await context.close();
  return { pdf: pdf.length, answers, all, filtered, facts };
}

const [base] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const seen = [await visit(browser, base, true), await visit(browser, base, false)];
  process.stdout.write(JSON.stringify(seen) + "\n");
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
