"use strict";
const MAX_BYTES = 50 * 1024 * 1024;
const COUNTS = ["found", "stored", "merged", "leftover", "quarantined", "ignored"];
const SECTIONS = ["choose", "preview", "done"];
const secret = location.hash.slice(1);
let chosen = null;
let forced = "";

const element = (id) => document.getElementById(id);
const say = (text) => { element("state").textContent = text; };
const show = (section) => {
  for (const id of SECTIONS) {
    element(id).hidden = id !== section;
  }
};
const complain = (text) => {
  element("problem").textContent = text;
  element("problem").hidden = !text;
};

const ask = async (method, path, body) => {
  const headers = { Authorization: "Bearer " + secret };
  if (body) {
    headers["Content-Type"] = "application/json";
  }
  const response = await fetch("/api/migration" + path, { method, headers, body });
  const answer = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(answer.detail), { code: answer.code });
  }
  return answer;
};

const cell = (row, name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (typeof text === "number") {
    made.className = "number";
  }
  row.append(made);
};
const fill = (table, columns, rows) => {
  table.replaceChildren();
  const head = document.createElement("tr");
  columns.forEach((column) => cell(head, "th", column));
  table.append(head);
  for (const values of rows) {
    const row = document.createElement("tr");
    values.forEach((value) => cell(row, "td", value));
    table.append(row);
  }
};
const keys = (table, report) =>
  fill(table, ["key", "verdict", ...COUNTS], report.keys.map((key) => [key.key, key.verdict, ...COUNTS.map((c) => key[c])]));
const total = (report) => Object.values(report.entities).reduce((sum, count) => sum + count.created, 0);
const records = (count) => count + (count === 1 ? " record" : " records");

const decisions = (report) => {
  const place = element("preview-decisions");
  place.replaceChildren();
  if (report.decisions.length > 0) {
    const title = document.createElement("h3");
    title.textContent = "What was decided";
    const table = document.createElement("table");
    fill(table, ["decision", "key", "place"], report.decisions.map((d) => [d.detail, d.key, d.path]));
    const wide = document.createElement("div");
    wide.className = "wide";
    wide.append(table);
    place.append(title, wide);
  }
};

/* Runs one thing at a time; what goes wrong is told. */
const run = async (doing, work) => {
  complain("");
  say(doing);
  document.querySelectorAll("button, input").forEach((control) => { control.disabled = true; });
  try {
    await work();
  } catch (error) {
    complain(error instanceof TypeError ? "The server cannot be reached. Try again." : error.message);
    say("");
  } finally {
    document.querySelectorAll("button, input").forEach((control) => { control.disabled = false; });
  }
};

/* Somebody may have used the old app with another address; only they can know. */
const previewOf = async (file) => {
  forced = "";
  try {
    return await ask("POST", "/preview", file);
  } catch (error) {
    const question =
      "This file comes from a browser that was signed in with another e-mail address. Is it yours nevertheless?";
    if (error.code !== "dump_of_another_user" || !confirm(question)) {
      throw error;
    }
    forced = "?force=true";
    return await ask("POST", "/preview" + forced, file);
  }
};

const preview = (file) =>
  run("Reading the file …", async () => {
    if (file.size > MAX_BYTES) {
      throw new Error("The file is larger than 50 MiB, which is the most.");
    }
    const report = await previewOf(file);
    chosen = file;
    say("Nothing is stored yet.");
    element("preview-text").textContent =
      records(total(report)) + " would be created. Every value that was found is accounted for: what has no field of its" +
      " own is kept as a leftover, and what cannot be read is kept aside as it is.";
    fill(
      element("preview-kinds"),
      ["kind", "new", "there already"],
      Object.entries(report.entities).map(([kind, count]) => [kind, count.created, count.merged]),
    );
    keys(element("preview-keys"), report);
    decisions(report);
    show("preview");
  });

const importChosen = () =>
  run("Importing …", async () => {
    const report = await ask("POST", "/import" + forced, chosen);
    say("Imported.");
    element("done-text").textContent = records(total(report)) + " were created by the import " + report.importId + ".";
    keys(element("done-keys"), report);
    show("done");
  });

const undo = (force) =>
  run("Undoing …", async () => {
    const report = await ask("DELETE", "/import" + (force ? "?force=true" : ""));
    if (report.kept.length > 0) {
      const sure = confirm(
        records(report.kept.length) + " stay, because they were changed since the import. Remove these as well?",
      );
      if (sure) {
        await ask("DELETE", "/import?force=true");
      } else {
        say("The import is undone, but for what was changed since.");
        return;
      }
    }
    say("The import is undone; you may bring another file.");
    show("choose");
  });

const prepareCollector = async () => {
  const source = await (await fetch("/collect-browser-data.js")).text();
  element("copy").addEventListener("click", async () => {
    await navigator.clipboard.writeText(source);
    element("copy").textContent = "Copied";
  });
  const short = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\n\s*/g, "\n").trim();
  element("bookmark").href = "javascript:" + encodeURIComponent(short);
  element("bookmark").addEventListener("click", (event) => event.preventDefault());
};

const open = async () => {
  if (!secret) {
    throw new Error("Open the link of your invitation whole, with everything behind the #.");
  }
  const invitation = await ask("GET", "");
  const who = invitation.email ? " for " + invitation.email : "";
  if (invitation.importId) {
    say("Your data" + who + " was imported by this invitation.");
    element("done-text").textContent = "It is the import " + invitation.importId + ".";
    show("done");
    return;
  }
  say("This invitation" + who + " is good until " + new Date(invitation.expiresAt).toLocaleString() + ".");
  show("choose");
};

const drop = element("drop");
drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer.files.length > 0) {
    preview(event.dataTransfer.files[0]);
  }
});
document.addEventListener("paste", (event) => {
  const data = event.clipboardData;
  const text = data.getData("text/plain");
  if (!element("choose").hidden && (data.files.length > 0 || text)) {
    preview(data.files[0] || new Blob([text]));
  }
});
element("file").addEventListener("change", (event) => {
  if (event.target.files.length > 0) {
    preview(event.target.files[0]);
  }
});
element("import").addEventListener("click", importChosen);
element("another").addEventListener("click", () => {
  chosen = null;
  element("file").value = "";
  show("choose");
});
element("undo").addEventListener("click", () => undo(false));
run("Opening your invitation …", async () => {
  await open();
  await prepareCollector();
});
