import { afterEach, expect, test } from "vitest";
import { receiveArrival, takeArrival } from "./arrival";

afterEach(() => {
  takeArrival();
  window.history.replaceState(null, "", "/");
});

function arriveAt(address: string) {
  window.history.replaceState({ key: "kept" }, "", address);
  receiveArrival();
  return takeArrival();
}

test("takes the secret of a link out of the address at once", () => {
  expect(arriveAt("/sign-in?to=%2Faccounts#bgtl_abc123")).toEqual({ kind: "link", credential: { link: "bgtl_abc123" } });
  expect(window.location.href).not.toContain("bgtl_");
  expect(window.location.pathname + window.location.search).toBe("/sign-in?to=%2Faccounts");
  expect(window.history.state).toEqual({ key: "kept" });
});

test("takes the answer of a provider out of the address as it is", () => {
  const arrival = arriveAt("/sign-in?code=0123&state=1e5&iss=https%3A%2F%2Fid.example");
  expect(arrival?.kind === "provider" ? Object.fromEntries(arrival.parameters) : null).toEqual({
    code: "0123",
    state: "1e5",
    iss: "https://id.example",
  });
  expect(window.location.search).toBe("");
});

test("gives each arrival only once", () => {
  arriveAt("/sign-in#bgtl_abc123");
  expect(takeArrival()).toBeUndefined();
});

test.each(["/sign-in", "/sign-in#other", "/accounts?code=1&state=2", "/accounts#bgtl_abc123"])("finds nothing in %s", (address) => {
  expect(arriveAt(address)).toBeUndefined();
  expect(window.location.pathname + window.location.search + window.location.hash).toBe(address);
});
