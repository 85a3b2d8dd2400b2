/*
 * Saves what a browser of the old app holds as a file, to be imported: JSON.stringify(localStorage) without the secrets.
 *
 * Open the old app, open the browser's console (F12), paste this whole file and press Enter; or use it as a bookmark
 * (tools/bookmarklet). Nothing is sent anywhere, and nothing in the browser is changed.
 *
 * Left out are blossomer_api_key and authState, and of blossomer_auth everything but the e-mail address, by which the
 * import notices a file that is somebody else's. All other keys are saved as they are, whatever is in them.
 */
(() => {
  "use strict";
  const SECRETS = ["blossomerapikey", "authstate"];
  const ACCOUNT = "blossomerauth";
  const plain = (key) => key.replace(/_/g, "").toLowerCase();

  /* A value may be a text within a text, and may be damaged. */
  const emailOf = (text) => {
    try {
      let account = JSON.parse(text);
      for (let i = 0; i < 3 && typeof account === "string"; i++) {
        account = JSON.parse(account);
      }
      return typeof account.email === "string" ? account.email : "";
    } catch {
      return "";
    }
  };

  const collect = (storage) => {
    const data = Object.create(null);
    const leftOut = [];
    const unread = [];
    let email = "";
    for (let i = 0; i < storage.length; i++) {
      const key = storage.key(i);
      try {
        const text = Storage.prototype.getItem.call(storage, key);
        if (plain(key) === ACCOUNT) {
          leftOut.push(key);
          email = emailOf(text);
          if (email) {
            data[key] = JSON.stringify({ email });
          }
        } else if (SECRETS.includes(plain(key))) {
          leftOut.push(key);
        } else {
          data[key] = text;
        }
      } catch {
        unread.push(key);
      }
    }
    return { data, leftOut, unread, email };
  };

  const save = (name, json) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    link.download = name;
    link.style.display = "none";
    (document.body || document.documentElement).append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const run = () => {
    let storage;
    try {
      storage = window.localStorage;
    } catch {
      storage = null;
    }
    if (!storage) {
      return "This browser does not let pages keep data (or not this page), so there is nothing to save.";
    }
    const { data, leftOut, unread, email } = collect(storage);
    const keys = Object.keys(data).filter((key) => plain(key) !== ACCOUNT);
    if (keys.length === 0) {
      return (
        "There is no data of the old app here (" + location.host + "). Open the old app itself, in the browser and the" +
        " profile in which you used it, and try again."
      );
    }
    const name = (email ? email.toLowerCase().replace(/[^\w.@+-]/g, "_") : "blossomer-data") + ".json";
    save(name, JSON.stringify(data));
    return (
      "Saved " + keys.length + (keys.length === 1 ? " key" : " keys") + " as " + name + "." +
      (leftOut.length ? " Left out because of secrets: " + leftOut.join(", ") + "." : "") +
      (unread.length ? " COULD NOT BE READ: " + unread.join(", ") + "." : "")
    );
  };

  let said;
  try {
    said = run();
  } catch (error) {
    said = "The data could not be saved: " + error.message;
  }
  console.info(said);
  alert(said);
})();
