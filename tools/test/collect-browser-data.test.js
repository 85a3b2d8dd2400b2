"use strict";
const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { after, before, beforeEach, afterEach, test } = require("node:test");
const { launch } = require("./lib/browser.js");

const TOOLS = path.join(__dirname, "..");
const COLLECTOR = fs.readFileSync(path.join(TOOLS, "collect-browser-data.js"), "utf8");
const SECRET = "bsk_live_0123456789";

let server;
let origin;
let browser;
let page;

before(async () => {
  server = http.createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>The old app</title><body>");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch();
});

after(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(origin);
});

afterEach(() => page.close());

test("saves every key as it is, and no secret", async () => {
  const values = {
    target_accounts: '[{"id":"1","targetAccountName":"Nürseries 🌱"}]',
    "pg_draft_company_temp_1": "{cut off",
    sidebarCollapsed: "true",
    empty: "",
    __proto__x: "1",
    getItem: "2",
    length: "3",
    odd: "\ud800 \u0000 end",
  };
  await hold({
    ...values,
    blossomer_api_key: SECRET,
    authState: JSON.stringify({ apiKey: SECRET, userInfo: { email: "ada@example.com" } }),
    blossomer_auth: JSON.stringify({ user_id: "u-17", email: "Ada@Example.com", name: "Ada L.", tier: "free" }),
  });
  await page.evaluate(() => localStorage.setItem("__proto__", "kept"));

  const { name, text, said } = await collected(() => page.evaluate(COLLECTOR));

  assert.equal(name, "ada@example.com.json");
  const saved = JSON.parse(text);
  assert.equal(saved.blossomer_auth, '{"email":"Ada@Example.com"}');
  assert.equal(Object.getOwnPropertyDescriptor(saved, "__proto__").value, "kept");
  for (const [key, value] of Object.entries(values)) {
    assert.equal(saved[key], value, key);
  }
  assert.equal(Object.keys(saved).length, Object.keys(values).length + 2);
  for (const secret of [SECRET, "u-17", "Ada L."]) {
    assert.ok(!text.includes(secret), secret);
  }
  assert.match(said, /^Saved 9 keys as ada@example\.com\.json\. Left out because of secrets: /);
  assert.ok(!said.includes(SECRET));
});

test("changes nothing in the browser", async () => {
  await hold({ blossomer_api_key: SECRET, emailHistory: "[]" });

  await collected(() => page.evaluate(COLLECTOR));

  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), { blossomer_api_key: SECRET, emailHistory: "[]" });
  assert.equal(await page.evaluate(() => document.querySelectorAll("a").length), 0);
});

test("works as a bookmark", async () => {
  await hold({ emailHistory: '[{"id":"50 % & \\" é"}]', blossomer_auth: "{cut", authState: SECRET });
  const bookmarklet = execFileSync(path.join(TOOLS, "bookmarklet"), { encoding: "utf8" }).trim();
  await page.evaluate((address) => {
    document.body.innerHTML = '<a id="bookmark">Save my data</a>';
    document.getElementById("bookmark").href = address;
  }, bookmarklet);

  const { name, text } = await collected(() => page.click("#bookmark"));

  assert.equal(name, "blossomer-data.json");
  assert.deepEqual(JSON.parse(text), { emailHistory: '[{"id":"50 % & \\" é"}]' });
});

test("saves a dump of many megabytes whole", async () => {
  await page.evaluate(() => localStorage.setItem("emailHistory", "é".repeat(4_000_000)));

  const { text } = await collected(() => page.evaluate(COLLECTOR));

  assert.equal(JSON.parse(text).emailHistory.length, 4_000_000);
});

test("says that there is nothing to save", async () => {
  await hold({ blossomer_api_key: SECRET });

  assert.match(await saidWithoutFile(), /^There is no data of the old app here \(127\.0\.0\.1:\d+\)\./);
});

test("says that storage is disabled", async () => {
  await page.evaluate(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );

  assert.match(await saidWithoutFile(), /does not let pages keep data/);
});

test("saves the rest when one value cannot be read", async () => {
  await hold({ broken: "x", emailHistory: "[]" });
  await page.evaluate(() => {
    const real = Storage.prototype.getItem;
    Storage.prototype.getItem = function (key) {
      if (key === "broken") {
        throw new DOMException("corrupt", "UnknownError");
      }
      return real.call(this, key);
    };
  });

  const { text, said } = await collected(() => page.evaluate(COLLECTOR));

  assert.deepEqual(JSON.parse(text), { emailHistory: "[]" });
  assert.match(said, /COULD NOT BE READ: broken\.$/);
});

function hold(values) {
  return page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) {
      localStorage.setItem(key, value);
    }
  }, values);
}

/** What is said and saved when the collector runs. */
async function collected(run) {
  const dialog = page.waitForEvent("dialog");
  const download = page.waitForEvent("download");
  const running = run();
  const said = await accepted(await dialog);
  const file = await download;
  await running;
  return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), "utf8"), said };
}

async function saidWithoutFile() {
  let saved = false;
  page.on("download", () => (saved = true));
  const dialog = page.waitForEvent("dialog");
  const running = page.evaluate(COLLECTOR);
  const said = await accepted(await dialog);
  await running;
  assert.equal(saved, false);
  return said;
}

async function accepted(dialog) {
  const said = dialog.message();
  await dialog.accept();
  return said;
}
