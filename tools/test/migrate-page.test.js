"use strict";
const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { after, before, beforeEach, afterEach, test } = require("node:test");
const { launch } = require("./lib/browser.js");

const ROOT = path.join(__dirname, "..", "..");
const JAR = path.join(ROOT, "bootstrap", "target", "blossomer.jar");
const DUMP = path.join(ROOT, "examples", "browser-dumps", "current.json");
const USERS = ["eva@example.com", "finn@example.com", "gita@example.com"];

let browser;
let page;
let links;
let foreign;
let broken;

before(async () => {
  const map = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "invite-")), "map.csv");
  fs.writeFileSync(map, ["email", ...USERS].join("\n"));
  const invited = JSON.parse(blossomer("migrate", "invite", "--users", map, "--create-users", "--json"));
  links = Object.fromEntries(invited.map(({ email, link }) => [email, link]));
  browser = await launch();
});

after(() => browser.close());

beforeEach(async () => {
  foreign = [];
  broken = [];
  page = await (await browser.newContext()).newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(process.env.BLOSSOMER_URL)) {
      foreign.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) {
      broken.push(message.text());
    }
  });
  page.on("pageerror", (error) => broken.push(String(error)));
});

afterEach(async () => {
  await page.context().close();
  assert.deepEqual(foreign, []);
  assert.deepEqual(broken, []);
});

test("previews, imports on an explicit yes, and undoes", async () => {
  await page.goto(links["eva@example.com"]);
  await page.waitForSelector("#choose:not([hidden])");
  assert.match(await page.textContent("#state"), /^This invitation for eva@example\.com is good until /);

  await page.setInputFiles("#file", DUMP);
  await page.waitForSelector("#preview:not([hidden])");
  assert.match(await page.textContent("#preview-text"), /^15 records would be created\./);
  assert.match(await page.textContent("#preview-keys"), /target_accountsimported/);
  assert.equal(state("eva@example.com"), "previewed");

  await page.click("#import");
  await page.waitForSelector("#done:not([hidden])");
  assert.match(await page.textContent("#done-text"), /^15 records were created by the import /);
  assert.equal(state("eva@example.com"), "imported");

  await page.reload();
  await page.waitForSelector("#done:not([hidden])");
  await page.click("#undo");
  await page.waitForSelector("#choose:not([hidden])");
  assert.match(await page.textContent("#state"), /^The import is undone/);
  assert.equal(state("eva@example.com"), "undone");
});

test("says what is wrong with a file and takes another one, pasted", async () => {
  await page.goto(links["finn@example.com"]);
  await page.waitForSelector("#choose:not([hidden])");

  await page.setInputFiles("#file", { name: "a.json", mimeType: "application/json", buffer: Buffer.from("no dump") });
  await page.waitForSelector("#problem:not([hidden])");
  assert.match(await page.textContent("#problem"), /JSON/);
  assert.equal(state("finn@example.com"), "failed");

  const text = JSON.stringify({ blossomer_auth: JSON.stringify({ email: "eve@example.com" }) });
  page.once("dialog", (dialog) => dialog.accept());
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data }));
  }, text);
  await page.waitForSelector("#preview:not([hidden])");
  assert.equal(await page.isVisible("#problem"), false);
  assert.equal(state("finn@example.com"), "previewed");
});

test("hands out the collector", async () => {
  await page.goto(links["gita@example.com"]);
  await page.waitForSelector("#choose:not([hidden])");
  await page.waitForFunction(() => document.getElementById("bookmark").href.startsWith("javascript:"));

  const bookmark = await page.getAttribute("#bookmark", "href");
  assert.equal(bookmark, execFileSync(path.join(ROOT, "tools", "bookmarklet"), { encoding: "utf8" }).trim());
});

test("refuses a link that is cut off", async () => {
  await page.goto(links["gita@example.com"].slice(0, -3));
  await page.waitForSelector("#problem:not([hidden])");

  assert.match(await page.textContent("#problem"), /mistyped or cut off/);
  assert.equal(await page.isVisible("#choose"), false);
});

function state(email) {
  return JSON.parse(blossomer("migrate", "status", "--user", email, "--json")).at(-1).state;
}

function blossomer(...command) {
  const { PATH, HOME, JAVA_HOME, BLOSSOMER_DATA_DIR } = process.env;
  return execFileSync("java", ["-jar", JAR, ...command, "--data-dir", BLOSSOMER_DATA_DIR], {
    encoding: "utf8",
    env: { PATH, HOME, JAVA_HOME: JAVA_HOME || "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
