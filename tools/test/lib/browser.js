"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of this machine, or the one that CHROMIUM names. */
exports.launch = () => chromium.launch({ executablePath: executable() });

function executable() {
  const places = (process.env.PATH || "").split(path.delimiter);
  const found = NAMES.flatMap((name) => places.map((place) => path.join(place, name))).find(fs.existsSync);
  return process.env.CHROMIUM || found || assert.fail("Chromium is needed: apt-get install chromium");
}
